import { err, ok } from "../base/result";
import { words } from "../base/words";
import { maxNotes } from "../workspace/limits";
import type { Note, Point } from "../workspace/types";
import { noteName, notePoint, noteText } from "./note-parts";
import { command } from "./types";

export type AddNoteArgs = { readonly at: Point; readonly text: string };

/** Puts a card of text on the canvas. */
export const addNote = command<AddNoteArgs>({
  id: "add-note",
  title: { en: "Add note", ko: "메모 추가" },
  plan({ at, text: raw }, { workspace }) {
    const text = noteText(raw);
    if (!text.ok) return text;
    const point = notePoint(at);
    if (!point.ok) return point;
    if (workspace.notes.length >= maxNotes)
      return err({ reason: "too-large", message: words("command.too-many-notes", { limit: maxNotes }) });
    const note: Note = { id: freeId(workspace.notes), at: point.value, text: text.value };
    return ok({
      label: words("command.add-note", { text: noteName(note.text) }),
      edits: [],
      replace: { notes: [...workspace.notes, note] },
      capture: { as: "step" },
    });
  },
});

/** The number after the highest one. */
function freeId(notes: readonly Note[]): string {
  const numbers = notes.map(({ id }) => (/^\d{1,6}$/.test(id) ? Number(id) : 0));
  return String(Math.max(0, ...numbers) + 1);
}
