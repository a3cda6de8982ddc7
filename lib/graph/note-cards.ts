import type { Note } from "../workspace/types";
import { measures } from "./measures";
import { noteId } from "./node-id";
import type { NoteCard } from "./types";
import { wrap } from "./wrap";

/** The cards of a design's notes: as wide as all others, as high as their text needs, up to a limit. */
export function noteCards(notes: readonly Note[]): readonly NoteCard[] {
  const { width, pad, line, size, most } = measures.note;
  return notes.map(({ id, at, text }) => {
    const all = wrap(text, width - 2 * pad, size);
    const lines = all.length > most ? [...all.slice(0, most - 1), "…"] : all;
    return {
      id: noteId(id),
      note: id,
      text,
      lines,
      box: { ...at, width, height: lines.length * line + 2 * pad },
    };
  });
}
