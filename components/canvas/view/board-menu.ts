import type { GraphView } from "@/lib/graph/types";
import type { Point } from "@/lib/workspace/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import { startNote } from "../notes/write-note";
import type { Voice } from "../voice";

/** What can be done at a bare place of the board. */
export function boardMenu(scope: BoardScope, view: GraphView, { t }: Voice, at: Point): readonly MenuEntry[] {
  return [
    {
      id: "note",
      label: t("notes.addHere"),
      shortcut: "N",
      onSelect: () => startNote(scope, view, at),
    },
  ];
}
