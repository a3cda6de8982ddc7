import { ok } from "../base/result";
import { words } from "../base/words";
import type { Point } from "../workspace/types";
import { noteName, noteOf, notePoint, withNote } from "./note-parts";
import { command } from "./types";

export type MoveNoteArgs = { readonly note: string; readonly to: Point };

/** Puts a note elsewhere on the canvas. */
export const moveNote = command<MoveNoteArgs>({
  id: "move-note",
  title: { en: "Move note", ko: "메모 이동" },
  plan({ note: id, to }, { workspace }) {
    const note = noteOf(workspace, id);
    if (!note.ok) return note;
    const at = notePoint(to);
    if (!at.ok) return at;
    return ok({
      label: words("command.move-note", { text: noteName(note.value.text) }),
      edits: [],
      replace: { notes: withNote(workspace, { ...note.value, at: at.value }) },
      capture: { as: "step" },
    });
  },
});
