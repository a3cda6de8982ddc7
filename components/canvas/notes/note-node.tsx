import { memo, useState } from "react";
import type { Node, NodeProps } from "reactflow";
import { maxNoteLength } from "@/lib/workspace/limits";
import { useBoardScope, type BoardState } from "../board";
import type { NoteData } from "../flow-types";
import { focusNode } from "../focus-node";
import { useVoice } from "../voice";
import { finishNote } from "./write-note";
import "./notes.css";

/** A card of text that somebody put beside the drawing; while it is written, a field in its place. */
export const NoteNode = memo(function NoteNode({ data, selected }: NodeProps<Node<NoteData, "note">>) {
  const { card, writing } = data;
  if (writing) return <NoteField text={card.text} writing={writing} />;
  return (
    <div className="note-card" data-picked={selected || undefined} title={card.text}>
      {card.lines.map((line, index) => (
        // Lines follow from the text and have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="note-line">
          {line}
        </div>
      ))}
    </div>
  );
});

function NoteField({
  text,
  writing,
}: {
  readonly text: string;
  readonly writing: NonNullable<BoardState["writing"]>;
}) {
  const scope = useBoardScope();
  const { t } = useVoice();
  const [draft, setDraft] = useState(text);
  const leave = (kept: string | null) => focusNode(finishNote(scope, writing, kept));
  return (
    <textarea
      className="note-field nodrag nopan nowheel nokey"
      aria-label={t("notes.field")}
      aria-keyshortcuts="Control+Enter"
      title={t("notes.hint")}
      maxLength={maxNoteLength}
      value={draft}
      ref={(field) => {
        if (!field || field === document.activeElement) return;
        field.focus({ preventScroll: true });
        field.setSelectionRange(field.value.length, field.value.length);
      }}
      onChange={(event) => setDraft(event.target.value)}
      // The keyboard went elsewhere: what was written stays, and the focus where it went.
      onBlur={() => scope.board.getState().writing && finishNote(scope, writing, draft)}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave(null);
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) leave(draft);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
