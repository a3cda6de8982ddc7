import type { KeyboardEvent } from "react";
import { neighbour } from "@/lib/graph/neighbours";
import type { GraphView, NodeId } from "@/lib/graph/types";
import { arrows } from "../actions";
import type { BoardScope } from "../board";
import { duplicateSelected, removeSelected } from "./act";
import { actionOf } from "./canvas-actions";
import { endPath } from "./path";
import { runAction } from "./run-action";
import type { Flow } from "./view-actions";
import { addNodes, selectNodes, toggleNode } from "./select";

export type KeyTools = {
  /** Brings a node into view when it is outside. */
  readonly reveal: (id: NodeId) => void;
  readonly focus: (id: NodeId | null) => void;
  readonly flow: Flow;
};

/** The keys that select several and act on them. True when the key was ours. */
export function selectingKey(
  event: KeyboardEvent<HTMLElement>,
  view: GraphView,
  scope: BoardScope,
  tools: KeyTools,
): boolean {
  const { session, board } = scope;
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const { current } = board.getState();
  const several = session.getState().selection?.kind === "several";
  const direction = arrows[key];
  const action = actionOf(event);
  if (action) runAction(action, view, scope, tools.flow);
  else if (altKey) return false;
  else if (direction && shiftKey !== control) {
    const next = neighbour(view, current, direction);
    if (next === null) return true;
    if (shiftKey) addNodes(session, view, current === null ? [next] : [current, next]);
    // With Ctrl the keyboard walks on and what is selected stays.
    goTo(next);
  } else if (key === "Enter" && shiftKey && current !== null) toggleNode(session, view, current);
  else if (key === "Escape" && endPath(scope)) return true;
  else if (several && key === "Escape") selectNodes(session, view, []);
  else if (several && !control && (key === "Delete" || key === "Backspace")) {
    if (removeSelected(session)) tools.focus(null);
  } else if (several && control && key.toLowerCase() === "d") duplicateSelected(session);
  else return false;
  return true;

  function goTo(id: NodeId): void {
    board.setState({ current: id });
    tools.reveal(id);
    tools.focus(id);
  }
}
