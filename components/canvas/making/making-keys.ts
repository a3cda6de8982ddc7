import type { KeyboardEvent } from "react";
import type { GraphNode, GraphView, NodeId } from "@/lib/graph/types";
import { frameId, laneId } from "@/lib/graph/node-id";
import type { BoardScope } from "../board";
import { endOf } from "../end-of";
import { focusNode } from "../focus-node";
import { atNode } from "./anchors";
import { cutHop } from "./ask";
import { cutEdge } from "./cut-edge";
import { edgeOf, edgesAt, placeOn, splitAt } from "./edge-acts";
import { goToLine } from "./go-to-line";
import { making } from "./making-store";
import { placeAfter, placesOf } from "./places";

/**
 * The keys that make things, by their place on the keyboard, so that they work while Korean is typed: A adds, C connects, M moves, Shift+S splits, L goes
 * to the lines of a node; on a line the arrows walk and Delete cuts. True when the key was ours.
 */
export function makingKey(event: KeyboardEvent<HTMLElement>, view: GraphView, scope: BoardScope): boolean {
  const { session, board } = scope;
  const { target, code } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return false;
  // What is typed until an asked-for list is there is meant for the list.
  if (making.state().making) return target.matches(".react-flow, .react-flow__node, .react-flow__edge");
  if (target.classList.contains("react-flow__edge")) return edgeKey(event, target.getAttribute("data-id"));
  const onNode = target.classList.contains("react-flow__node");
  const current = onNode ? target.getAttribute("data-id") : board.getState().current;
  if (!onNode && !target.classList.contains("react-flow")) return frameKey(event, target, session);
  if (session.getState().readOnly) return false;
  const node = view.nodes.find((each) => each.id === current);
  const plate = view.hops.find((each) => each.id === current);
  if (code === "KeyA" && !event.shiftKey) add(node, current);
  else if (code === "KeyW" && node) making.ask({ kind: "connect", node: node.id, anchor: atNode(node.id) });
  else if (code === "KeyM" && node) making.ask({ kind: "move", node: node.id, anchor: atNode(node.id) });
  else if (code === "KeyS" && event.shiftKey && node) session.run("split-pipeline", endOf(node));
  else if (plate && (event.key === "Delete" || event.key === "Backspace")) cutHop(session, plate.hop.id);
  else if (code === "KeyE" && current !== null) goToLine(edgesAt(view, current)[0]?.id);
  else return false;
  return true;

  function add(at: GraphNode | undefined, id: NodeId | null): void {
    if (at) return making.ask({ kind: "add", place: placeAfter(view, at), anchor: atNode(at.id) });
    const lanes = view.frames.flatMap((frame) => frame.lanes);
    const lane = lanes.find((each) => laneId(each.tier, each.pipeline) === id);
    const frame = view.frames.find(({ tier }) => frameId(tier) === id);
    const place = lane
      ? placesOf(view, lane)
      : frame
        ? ({ kind: "tier", tier: frame.tier } as const)
        : ({ kind: "board" } as const);
    making.ask({ kind: "add", place, anchor: atNode(id ?? "") });
  }

  function edgeKey({ key, code: place }: KeyboardEvent<HTMLElement>, id: string | null): boolean {
    const edge = edgeOf(view, id);
    if (!edge) return false;
    const siblings = edgesAt(view, edge.from);
    const at = siblings.findIndex((each) => each.id === edge.id);
    const locked = session.getState().readOnly;
    if (key === "ArrowLeft" || key === "Escape") goToNode(edge.from);
    else if (key === "ArrowRight") goToNode(edge.to);
    else if (key === "ArrowDown") goToLine(siblings[at + 1]?.id);
    else if (key === "ArrowUp") goToLine(siblings[at - 1]?.id);
    else if (!locked && (key === "Delete" || key === "Backspace")) {
      if (cutEdge(session, view, edge)) goToNode(edge.from);
    } else if (!locked && place === "KeyA") {
      const on = placeOn(view, edge);
      if (on) making.ask({ kind: "add", place: on, anchor: atNode(edge.id) });
    } else if (!locked && place === "KeyS" && event.shiftKey) {
      const split = splitAt(view, edge);
      if (split) session.run("split-pipeline", endOf(split));
    } else return false;
    return true;
  }

  function goToNode(id: NodeId): void {
    making.pickEdge(null);
    board.setState({ current: id });
    focusNode(id);
  }
}

/** On the title of a tier: its name, what it takes in, whether it stays. */
function frameKey(
  { key, code, currentTarget }: KeyboardEvent<HTMLElement>,
  target: Element,
  session: BoardScope["session"],
): boolean {
  const title = target.closest(".frame-title");
  const frame = title?.closest(".react-flow__node-frame")?.getAttribute("data-id") ?? null;
  if (frame === null || currentTarget.dataset["readonly"] !== undefined) return false;
  const tier = frame.slice(frameId("").length);
  if (key === "F2") making.ask({ kind: "rename-tier", tier });
  else if (code === "KeyA") making.ask({ kind: "add", place: { kind: "tier", tier }, anchor: atNode(frame) });
  else if (key === "Delete") session.run("remove-tier", { tier });
  else return false;
  return true;
}
