import { ok } from "../base/result";
import { words } from "../base/words";
import { noteName, noteOf } from "./note-parts";
import { command } from "./types";

export type RemoveNoteArgs = { readonly note: string };

/** Takes a note off the canvas. */
export const removeNote = command<RemoveNoteArgs>({
  id: "remove-note",
  title: { en: "Remove note", ko: "메모 삭제" },
  plan({ note: id }, { workspace }) {
    const note = noteOf(workspace, id);
    if (!note.ok) return note;
    return ok({
      label: words("command.remove-note", { text: noteName(note.value.text) }),
      edits: [],
      replace: { notes: workspace.notes.filter((each) => each.id !== id) },
      capture: { as: "step" },
    });
  },
});
