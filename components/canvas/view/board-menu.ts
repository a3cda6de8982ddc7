import type { GraphView } from "@/lib/graph/types";
import type { Point } from "@/lib/workspace/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import { startNote } from "../notes/write-note";
import type { Voice } from "../voice";
import { toggleLock } from "./lock";
import { viewEntries } from "./view-menu";

/** What can be done at a bare place of the board. */
export function boardMenu(scope: BoardScope, view: GraphView, voice: Voice, at: Point): readonly MenuEntry[] {
  const note: MenuEntry = {
    id: "note",
    label: voice.t("notes.addHere"),
    shortcut: "N",
    onSelect: () => startNote(scope, view, at),
  };
  return [note, "separator", ...viewEntries(scope.session, voice)];
}

/** What is left to do with a thing where nothing can be changed. */
export function lockedMenu({ session, onOpen }: BoardScope, { t }: Voice): readonly MenuEntry[] {
  const inspect: MenuEntry = {
    id: "inspect",
    label: t("menu.inspect"),
    shortcut: "Enter",
    onSelect: () => onOpen("inspect"),
  };
  if (!session.getState().locked) return [inspect];
  return [
    inspect,
    "separator",
    { id: "unlock", label: t("view.unlock"), shortcut: "L", onSelect: () => toggleLock(session) },
  ];
}
