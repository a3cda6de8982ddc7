import { measures } from "@/lib/graph/measures";
import type { GraphView, NoteCard } from "@/lib/graph/types";
import type { BoardState } from "../board";
import type { FlowNode } from "../flow-types";
import { layers, place, reachable } from "../place";
import type { Voice } from "../voice";
import { newNoteHeight, newNoteId } from "./write-note";

/** The cards of notes as nodes of the drawing, and the one of a note that is being written for the first time. */
export function noteNodes(
  view: GraphView,
  {
    writing,
    readOnly,
    voice,
  }: { readonly writing: BoardState["writing"]; readonly readOnly: boolean; readonly voice: Voice },
): readonly FlowNode[] {
  const cards = view.notes.map((card) => noteNode(card, writing?.note === card.note));
  return writing?.note === null ? [...cards, noteNode(draft(writing.at), true)] : cards;

  function noteNode(card: NoteCard, isWritten: boolean): FlowNode {
    return place(card, null, {
      type: "note",
      data: { card, writing: isWritten ? writing : null },
      zIndex: isWritten ? layers.dragged : layers.plate,
      draggable: !readOnly && !isWritten,
      ...reachable(voice.t("notes.label", { text: card.text })),
    });
  }
}

function draft(at: { readonly x: number; readonly y: number }): NoteCard {
  const { width } = measures.note;
  const box = { x: at.x, y: at.y, width, height: newNoteHeight };
  return { id: newNoteId, note: "", text: "", lines: [], box };
}
