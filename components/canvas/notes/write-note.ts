import { noteId } from "@/lib/graph/node-id";
import { measures } from "@/lib/graph/measures";
import { grid, onGrid } from "@/lib/graph/snap";
import type { Box, GraphView, NodeId } from "@/lib/graph/types";
import type { BoardScope, BoardState } from "../board";

/** The id that a card has while its note is new and not stored yet. */
export const newNoteId: NodeId = noteId("+new");

/** How high the field of a new note is. */
export const newNoteHeight = 4 * measures.note.line + 2 * measures.note.pad;

/** Opens the field of a note that is there. Where nothing can be changed the session says why. */
export function openNote({ session, board }: BoardScope, card: GraphView["notes"][number]): void {
  if (!session.mayChange()) return;
  board.setState({ current: card.id, writing: { note: card.note, at: card.box } });
}

/** Opens the field of a new note; nothing is stored before it has a text. A card that stands there already is not covered. */
export function startNote(
  { session, board }: BoardScope,
  view: GraphView,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (!session.mayChange()) return;
  const at = { x: onGrid(x), y: onGrid(y) };
  while (view.notes.some(({ box }) => box.x === at.x && box.y === at.y)) {
    at.x += grid;
    at.y += grid;
  }
  board.setState({ writing: { note: null, at } });
}

/** Keeps what was written, or leaves all as it was. `text` null: abandoned. Gives the id of the card to go on from. */
export function finishNote(
  { session, board }: BoardScope,
  { note, at }: NonNullable<BoardState["writing"]>,
  text: string | null,
): NodeId | null {
  board.setState({ writing: null });
  const card = note === null ? null : noteId(note);
  // A new note without text was never there.
  if (text === null || (note === null && text.trim() === "")) return card;
  if (note !== null) {
    session.run("edit-note", { note, text });
    return card;
  }
  if (!session.run("add-note", { at, text }).ok) return null;
  const added = session.getState().workspace.notes.at(-1);
  if (!added) return null;
  board.setState({ current: noteId(added.id) });
  return noteId(added.id);
}

/** A place for a new note where the middle of what is seen is. */
export function middleOf(seen: Box): { readonly x: number; readonly y: number } {
  return {
    x: seen.x + seen.width / 2 - measures.note.width / 2,
    y: seen.y + seen.height / 2 - newNoteHeight / 2,
  };
}
