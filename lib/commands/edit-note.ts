import { ok } from "../base/result";
import { words } from "../base/words";
import { noteName, noteOf, noteText, withNote } from "./note-parts";
import { command } from "./types";

export type EditNoteArgs = { readonly note: string; readonly text: string };

/** Gives a note another text. */
export const editNote = command<EditNoteArgs>({
  id: "edit-note",
  title: { en: "Edit note", ko: "메모 편집" },
  plan({ note: id, text: raw }, { workspace }) {
    const note = noteOf(workspace, id);
    if (!note.ok) return note;
    const text = noteText(raw);
    if (!text.ok) return text;
    return ok({
      label: words("command.edit-note", { text: noteName(text.value) }),
      edits: [],
      replace: { notes: withNote(workspace, { ...note.value, text: text.value }) },
      capture: { as: "step" },
    });
  },
});
