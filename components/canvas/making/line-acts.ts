import type { FinalConnectionState, OnConnectStartParams } from "reactflow";
import { addPipeline } from "@/lib/commands/add-pipeline";
import { spotAt, type Point, type Spot } from "@/lib/graph/hit";
import type { GraphNode } from "@/lib/graph/types";
import { endOf } from "../end-of";
import type { ActScope } from "./acts";
import { atPoint, pointOf } from "./anchors";
import { askConnect } from "./ask";
import { lineTargets } from "./line-targets";
import { making } from "./making-store";
import { placeAfter, placeBefore, tierOf } from "./places";

/** Lines drawn by hand: where they may end is lit while they are drawn, what they cannot do is said, and the empty canvas asks what to add. */
export function lineActs({ view, session, board, toFlow }: ActScope) {
  const nodeById = (id: string | null) => view.uses.find((node) => node.id === id);

  return {
    onConnectStart({ nodeId, handleType }: OnConnectStartParams): void {
      const node = nodeById(nodeId);
      if (!node || handleType === null) return;
      board.setState({ targets: lineTargets(view, node, handleType, session.context()) });
      const follow = (event: PointerEvent) => {
        const id = nodeUnder(event, node.id);
        if (board.getState().over?.id !== id)
          board.setState({ over: id === null ? null : { id, mark: null } });
      };
      window.addEventListener("pointermove", follow);
      stopFollowing = () => window.removeEventListener("pointermove", follow);
    },
    // What a line means is read from where it ended, so there is no `onConnect`.
    onConnectEnd(
      event: MouseEvent | TouchEvent,
      { fromNode, toNode, fromHandle }: FinalConnectionState,
    ): void {
      stopFollowing();
      board.setState({ targets: null, over: null });
      const one = nodeById(fromNode?.id ?? null);
      if (!one || !fromHandle) return;
      const point = pointOf(event);
      const other = nodeById(toNode?.id ?? nodeUnder(point, one.id));
      const forward = fromHandle.type === "source";
      if (other && other !== one) {
        const [from, to] = forward ? [one, other] : [other, one];
        askConnect(session, from, to, atPoint(point));
      } else if (!other) intoTheOpen(one, forward, point);
    },
  };

  /** A line that ends at no component: at a pipeline it joins that, elsewhere it asks what to put behind (or before) it. */
  function intoTheOpen(node: GraphNode, forward: boolean, at: Point): void {
    const spot = spotAt(view, toFlow(at));
    const anchor = atPoint(at);
    const own = spot === null || (tierOf(spot) === node.tier && !isOtherLane(spot, node));
    if (own || !forward) {
      const place = forward ? placeAfter(view, node) : placeBefore(view, node);
      making.ask({ kind: "add", place, anchor });
    } else if (spot.kind === "lane") {
      const end = endIn(spot, node);
      if (end) askConnect(session, node, end, anchor);
      else
        making.ask({
          kind: "join",
          pair: { tier: node.tier, from: node.pipeline, to: spot.lane.pipeline },
          anchor,
        });
    } else if (spot.kind !== "frame" && spot.signal === node.signal) {
      if (!session.run(addPipeline, { tier: spot.tier, signal: spot.signal }).ok) return;
      const fresh = session
        .context()
        .topology.tiers.find(({ id }) => id === spot.tier)
        ?.pipelines.at(-1);
      if (fresh?.receivers[0])
        session.run("connect", {
          from: endOf(node),
          to: { tier: spot.tier, pipeline: fresh.id, slot: "receivers", index: 0 },
        });
    } else making.ask({ kind: "add", place: { kind: "tier", tier: tierOf(spot) }, anchor });
  }

  /** What a line to the middle of a lane means to end at: its first processor from a receiver, its receivers from another tier. */
  function endIn({ lane }: Extract<Spot, { kind: "lane" }>, node: GraphNode): GraphNode | undefined {
    const there = view.uses.filter((each) => each.tier === lane.tier && each.pipeline === lane.pipeline);
    if (lane.tier !== node.tier) return there.find(({ slot }) => slot === "receivers") ?? there[0];
    if (node.slot === "processors") return undefined;
    return there.find(({ slot }) => slot === "processors") ?? there[0];
  }
}

/** Ends what the line that is drawn now looks at; there is one pointer. */
let stopFollowing: () => void = () => {};

function isOtherLane(spot: Spot, node: GraphNode): boolean {
  return spot.kind === "lane" && spot.lane.pipeline !== node.pipeline;
}

/** The component under a point of the window, other than the one a line starts from. */
function nodeUnder({ x, y }: Point, start: string): string | null {
  const found = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest(".react-flow__node-component"))
    .find((element) => element !== null);
  const id = found?.getAttribute("data-id") ?? null;
  return id === start ? null : id;
}
