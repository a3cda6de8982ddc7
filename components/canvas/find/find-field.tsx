import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from "react";
import { Panel } from "reactflow";
import { findParts } from "@/lib/graph/find-parts";
import type { GraphView, NodeId } from "@/lib/graph/types";
import { selectPart } from "../actions";
import { useBoard, useBoardScope } from "../board";
import { focusNode } from "../focus-node";
import { useVoice } from "../voice";

type Props = { readonly view: GraphView; readonly reveal: (id: NodeId) => void };

/** Looking for something on the canvas: a field over it, the rest quiet, from match to match with Enter, back with Escape. */
export function FindField(props: Props) {
  const { board } = useBoardScope();
  const open = useBoard((state) => state.find !== null);
  const field = useRef<HTMLInputElement>(null);

  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "f";
    // A field has nothing to find, and the editor and dialogs have their own.
    if (!wanted || event.defaultPrevented || isElsewhere(event.target)) return;
    event.preventDefault();
    if (board.getState().find) field.current?.select();
    else board.setState({ find: { query: "", at: 0 } });
  });

  // The window's keyboard is outside React.
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  return open ? <OpenField {...props} field={field} /> : null;
}

function OpenField({
  view,
  reveal,
  field,
}: Props & { readonly field: React.RefObject<HTMLInputElement | null> }) {
  const { session, board } = useBoardScope();
  const { t } = useVoice();
  const find = useBoard((state) => state.find) ?? { query: "", at: 0 };
  const found = findParts(view, find.query);
  const at = Math.min(find.at, Math.max(0, found.length - 1));

  // Opened by a key: the next key is for the field.
  useEffect(() => field.current?.focus(), [field]);

  function look(query: string): void {
    board.setState({ find: { query, at: 0 } });
    const [first] = findParts(view, query);
    if (first !== undefined) reveal(first);
  }

  /** The first Enter goes to the match that is shown, the next ones on from there. */
  function go(by: 1 | -1): void {
    const { current } = board.getState();
    const next = found[at] === current ? (at + by + found.length) % found.length : at;
    const id = found[next];
    if (id === undefined) return;
    board.setState({ find: { query: find.query, at: next }, current: id });
    selectPart(session, view, id);
    reveal(id);
  }

  function close(): void {
    board.setState({ find: null });
    focusNode(board.getState().current);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const none = found.length === 0;
  return (
    <Panel position="top-right" className="find-field" role="search" aria-label={t("selecting.action.find")}>
      <input
        ref={field}
        type="text"
        className="input"
        aria-label={t("selecting.action.find")}
        placeholder={t("find.placeholder")}
        autoComplete="off"
        value={find.query}
        onChange={(event) => look(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output aria-live="polite">
        {find.query.trim() !== "" &&
          (none ? t("find.none") : t("find.count", { at: at + 1, count: found.length }))}
      </output>
      <Step label={`${t("find.previous")} (Shift+Enter)`} disabled={none} onClick={() => go(-1)}>
        ↑
      </Step>
      <Step label={`${t("find.next")} (Enter)`} disabled={none} onClick={() => go(1)}>
        ↓
      </Step>
      <Step label={`${t("find.close")} (Esc)`} onClick={close}>
        ×
      </Step>
    </Panel>
  );
}

function Step({
  label,
  disabled = false,
  onClick,
  children,
}: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}) {
  return (
    <button type="button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector("[role='dialog'], [role='alertdialog']")) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(".find-field")) return false;
  return target.closest("input, textarea, select, [contenteditable], .monaco-editor") !== null;
}
