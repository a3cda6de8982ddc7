import { useState, type DragEvent } from "react";
import { useReactFlow, type NodeChange } from "reactflow";
import { words } from "@/lib/base/words";
import { decodePayload } from "@/lib/graph/drag-payload";
import { inColumnOf, indexAt, spotAt, type Point } from "@/lib/graph/hit";
import { measures } from "@/lib/graph/measures";
import type { Box, GraphNode, GraphView, NodeId } from "@/lib/graph/types";
import { movePart } from "./actions";
import type { BoardScope, Mark } from "./board";
import type { FlowNode } from "./flow-types";
import { actsNow, loadActs } from "./making/load-acts";
import { landing, targetId } from "./spots";
import { snapped } from "./view/snapping";
import { viewStateOf } from "./view/view-state";

type Drag = { readonly id: NodeId; readonly position: Point } | null;

/** What the pointer does on the canvas, turned into commands. A refused gesture is announced with its reason and changes nothing. */
export function useGestures(view: GraphView, { session, board }: BoardScope) {
  const flow = useReactFlow();
  const [drag, setDrag] = useState<Drag>(null);
  const nodeById = (id: string | null) => view.uses.find((node) => node.id === id);

  const palette = {
    onDragOver(event: DragEvent): void {
      const payload = decodePayload([...event.dataTransfer.types]);
      if (!payload) return;
      event.preventDefault();
      // Dropping it says why nothing comes of it.
      if (session.getState().readOnly) return;
      const targets = board.getState().targets ?? actsNow()?.dropTargets(view, payload, session) ?? null;
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const under = spotAt(view, point);
      const spot = under && landing(under, payload);
      const isLane = spot?.kind === "lane" && payload.kind === "processor";
      const lane = isLane ? { ...spot.lane, slot: "processors" as const } : null;
      const mark =
        lane && inColumnOf(view, lane, point) ? gapMark(view, lane, indexAt(view.uses, lane, point)) : null;
      // Also where it may not be dropped: "none" would swallow the drop, and with it the sentence that says why not.
      event.dataTransfer.dropEffect = "copy";
      board.setState({ targets, over: spot ? { id: targetId(spot), mark } : null });
    },
    onDragLeave(event: DragEvent): void {
      const into = event.relatedTarget;
      if (into instanceof Node && event.currentTarget.contains(into)) return;
      board.setState({ targets: null, over: null });
    },
    onDrop(event: DragEvent): void {
      const payload = decodePayload([...event.dataTransfer.types]);
      board.setState({ targets: null, over: null });
      if (!payload) return;
      event.preventDefault();
      if (!session.mayChange()) return;
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const spot = spotAt(view, point);
      if (spot) void loadActs().then((acts) => acts.drop(payload, spot, point, view, session));
      else session.say("refused", words("graph.drop-on-lane", { id: payload.type }));
    },
  };

  const nodes = {
    onNodesChange(changes: NodeChange<FlowNode>[]): void {
      const moved = changes.find((change) => change.type === "position");
      if (!moved?.position || !moved.dragging) return;
      const { id, position } = moved;
      const snaps = viewStateOf(session).getState().snap;
      const placed = snaps ? snapped(view, id, position, flow.getZoom()) : null;
      setDrag({ id, position: placed ?? position });
      board.setState({ guides: placed?.guides ?? [] });
    },
    onNodeDragStart(_: unknown, { id }: FlowNode): void {
      const node = nodeById(id);
      if (node) board.setState({ targets: actsNow()?.moveTargets(view, node, session.context()) ?? null });
    },
    onNodeDrag(_: unknown, { id, position }: FlowNode): void {
      const node = nodeById(id);
      if (!node) return;
      const point = centre(view, node, position);
      const spot = spotAt(view, point);
      const lane = spot?.kind === "lane" ? { ...spot.lane, slot: node.slot } : null;
      const mark = lane ? gapMark(view, lane, indexAt(view.uses, lane, point, node.id), node.id) : null;
      board.setState({ over: spot ? { id: targetId(spot), mark } : null });
    },
    onNodeDragStop(_: unknown, { id, position }: FlowNode): void {
      board.setState({ targets: null, over: null, guides: [] });
      setDrag(null);
      const node = nodeById(id);
      if (node) dropNode(node, centre(view, node, position));
      else if (drag?.id === id) movePart(session, id, rounded(drag.position));
    },
  };

  function dropNode(node: GraphNode, point: Point): void {
    const spot = spotAt(view, point);
    const tier = spot?.kind === "lane" ? spot.lane.tier : spot?.tier;
    const params = { id: node.label, from: node.tier };
    if (tier !== undefined && tier !== node.tier && spot?.kind !== "lane") {
      session.say("refused", words("graph.drop-on-pipeline", { ...params, to: tier }));
    } else if (spot?.kind === "lane") {
      const { slot, index } = node;
      const lane = { ...spot.lane, slot };
      const sameLane = spot.lane.tier === node.tier && spot.lane.pipeline === node.pipeline;
      const to = indexAt(view.uses, lane, point, node.id);
      if (sameLane && to === index) return;
      if (sameLane)
        session.run("reorder", { tier: node.tier, pipeline: node.pipeline, slot, from: index, to });
      else
        actsNow()?.askMove(session, node, { tier: spot.lane.tier, pipeline: spot.lane.pipeline, index: to });
    } else {
      session.say("refused", words("graph.drop-outside", params));
    }
  }

  return { drag, palette, nodes };
}

/** Where the line between two nodes is drawn that says "in here". */
function gapMark(
  view: GraphView,
  lane: { readonly tier: string; readonly pipeline: string; readonly slot: GraphNode["slot"] },
  index: number,
  without?: NodeId,
): Mark | null {
  const column = view.uses.filter(
    (node) =>
      node.tier === lane.tier &&
      node.pipeline === lane.pipeline &&
      node.slot === lane.slot &&
      !node.border &&
      node.id !== without,
  );
  const above: Box | undefined = column[index - 1]?.box;
  const below: Box | undefined = column[index]?.box;
  const half = measures.node.gap / 2;
  if (above) return { x: above.x, y: above.y + above.height + half, width: above.width };
  return below ? { x: below.x, y: below.y - half, width: below.width } : null;
}

/** The middle of a node that is being dragged; its position counts from its frame. */
function centre(view: GraphView, node: GraphNode, position: Point): Point {
  const frame = view.frames.find((each) => each.tier === node.tier)?.box ?? { x: 0, y: 0 };
  return {
    x: frame.x + position.x + node.box.width / 2,
    y: frame.y + position.y + node.box.height / 2,
  };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
