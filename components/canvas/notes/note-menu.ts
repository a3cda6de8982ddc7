import type { NoteCard } from "@/lib/graph/types";
import type { MenuEntry } from "../../ui/menu-items";
import type { BoardScope } from "../board";
import type { Voice } from "../voice";
import { openNote } from "./write-note";

/** What can be done with a note. */
export function noteMenu(card: NoteCard, scope: BoardScope, { t }: Voice): readonly MenuEntry[] {
  return [
    { id: "edit", label: t("notes.edit"), shortcut: "Enter", onSelect: () => openNote(scope, card) },
    "separator",
    {
      id: "remove",
      label: t("notes.remove"),
      shortcut: "Delete",
      tone: "danger",
      onSelect: () => void scope.session.run("remove-note", { note: card.note }),
    },
  ];
}
