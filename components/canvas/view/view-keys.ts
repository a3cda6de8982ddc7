import type { ReactFlowInstance } from "reactflow";
import type { GraphView } from "@/lib/graph/types";
import type { BoardScope } from "../board";
import { middleOf, startNote } from "../notes/write-note";
import { toggleLaneAt } from "./collapse";
import { toggleLock } from "./lock";
import { seenBox } from "./seen-box";

/** Single letters on the canvas. True when the key was one of ours. */
export function viewKey(
  key: string,
  view: GraphView,
  scope: BoardScope,
  flow: Pick<ReactFlowInstance, "screenToFlowPosition">,
): boolean {
  switch (key.toLowerCase()) {
    case "n":
      startNote(scope, view, middleOf(seenBox(flow)));
      return true;
    case "c":
      toggleLaneAt(scope.session, view, scope.board.getState().current);
      return true;
    case "l":
      toggleLock(scope.session);
      return true;
    default:
      return false;
  }
}
