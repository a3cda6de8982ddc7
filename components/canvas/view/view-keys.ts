import type { ReactFlowInstance } from "reactflow";
import type { GraphView } from "@/lib/graph/types";
import type { BoardScope } from "../board";
import { focusNode } from "../focus-node";
import { middleOf, startNote } from "../notes/write-note";
import { toggleLaneAt } from "./collapse";
import { toggleLock } from "./lock";
import { seenBox } from "./seen-box";

/** Single letters on the canvas. True when the key was one of ours. */
export function viewKey(
  { key, code }: Pick<KeyboardEvent, "key" | "code">,
  view: GraphView,
  scope: BoardScope,
  flow: Pick<ReactFlowInstance, "screenToFlowPosition">,
): boolean {
  // Where the alphabet is not Latin, a letter is where it stands on the keyboard.
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? "");
  switch (letter.toLowerCase()) {
    case "n":
      startNote(scope, view, middleOf(seenBox(flow)));
      return true;
    case "f": {
      const next = toggleLaneAt(scope.session, view, scope.board.getState().current);
      if (next !== null) focusNode(next);
      return true;
    }
    case "l":
      toggleLock(scope.session);
      return true;
    default:
      return false;
  }
}
