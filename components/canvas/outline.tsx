"use client";

import { useMemo, useState, type KeyboardEvent } from "react";
import { outlineOf, type OutlineNode } from "@/lib/graph/outline";
import type { Badges } from "@/lib/graph/badges";
import type { GraphView, NodeId, NoteCard } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import { Button } from "../ui/button";
import { CloseIcon } from "../ui/icons";
import { SeverityIcon } from "../ui/severity-icon";
import { removePart, stepPart, type Part } from "./actions";
import { flattened, rowAfter, type Row } from "./outline-rows";
import { useVoice } from "./voice";

/**
 * The picture as a tree, for the keyboard and for those who do not see it: the same selection, the same commands. One stop
 * for Tab; arrows move, Enter opens, Delete removes, Alt with arrows reorders.
 */
export function Outline({
  view,
  badges,
  session,
  picked,
  onOpen,
  onPick,
  onWrite,
  onClose,
}: {
  readonly view: GraphView;
  readonly badges: Badges;
  readonly session: Session;
  readonly picked: NodeId | null;
  readonly onOpen: (what: "inspect" | "findings") => void;
  /** Called after a line was chosen, to show the same thing on the canvas. */
  readonly onPick: (id: NodeId) => void;
  readonly onWrite: (note: NoteCard) => void;
  readonly onClose: () => void;
}) {
  const { t } = useVoice();
  const [closed, setClosed] = useState<ReadonlySet<NodeId>>(new Set());
  const [focused, setFocused] = useState<NodeId | null>(null);
  const tree = useMemo(() => outlineOf(view), [view]);
  const rows = useMemo(() => flattened(tree, closed), [tree, closed]);
  const here = rows.find((row) => row.node.id === (focused ?? picked)) ?? rows[0];

  function fold(id: NodeId, open: boolean): void {
    const next = new Set(closed);
    if (open) next.delete(id);
    else next.add(id);
    setClosed(next);
  }

  function pick({ node }: Row): void {
    setFocused(node.id);
    if (node.note) return onPick(node.id);
    if (node.target === null) return;
    session.select(node.target);
    onPick(node.id);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, row: Row): void {
    const part = partOf(row.node);
    const next = event.altKey ? null : rowAfter(rows, row, event.key);
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown"))
      stepPart(session, part, event.key === "ArrowUp" ? -1 : 1);
    else if (next?.go) focusRow(next.go.node.id);
    else if (next?.fold !== undefined) fold(row.node.id, next.fold);
    else if (event.key === "Enter" && row.node.note) onWrite(row.node.note);
    else if (event.key === "Enter") {
      pick(row);
      onOpen("inspect");
    } else if (event.key === " ") pick(row);
    else if (event.key === "Delete" || event.key === "Backspace") removePart(session, part);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function focusRow(id: NodeId): void {
    setFocused(id);
    document.getElementById(rowId(id))?.focus();
  }

  return (
    <section className="outline-panel" aria-label={t("outline.label")}>
      <header className="outline-head">
        <h2>{t("outline.label")}</h2>
        <Button variant="quiet" size="small" aria-label={t("outline.close")} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      {rows.length === 0 && <p className="outline-empty">{t("outline.empty")}</p>}
      <div role="tree" aria-label={t("outline.label")} className="outline-tree">
        {rows.map((row) => (
          <OutlineRow
            key={row.node.id}
            row={row}
            badges={badges}
            picked={row.node.id === picked}
            reachable={row.node.id === here?.node.id}
            onFocus={() => setFocused(row.node.id)}
            onKeyDown={(event) => onKeyDown(event, row)}
            onClick={() => pick(row)}
            onFold={() => fold(row.node.id, closed.has(row.node.id))}
          />
        ))}
      </div>
    </section>
  );
}

function OutlineRow({
  row,
  badges,
  picked,
  reachable,
  onFocus,
  onKeyDown,
  onClick,
  onFold,
}: {
  readonly row: Row;
  readonly badges: Badges;
  readonly picked: boolean;
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: () => void;
  readonly onFold: () => void;
}) {
  const { t, speak } = useVoice();
  const { node, level, position, of, open } = row;
  const badge = badges.nodes.get(node.id) ?? badges.lanes.get(node.id) ?? null;
  const label = speak(node.label).replaceAll("`", "");
  const detail = node.node?.detail ? speak(node.node.detail) : null;
  const counted =
    badge && !badge.echo ? t("node.findings", { count: badge.count, severity: badge.severity }) : null;
  return (
    <div
      id={rowId(node.id)}
      role="treeitem"
      className="outline-row"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={of}
      aria-selected={picked}
      aria-expanded={open ?? undefined}
      aria-label={[label, detail, counted].filter(Boolean).join(", ")}
      tabIndex={reachable ? 0 : -1}
      style={{ paddingLeft: 8 + (level - 1) * 14 }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <span
        aria-hidden
        className="outline-fold"
        data-open={open ?? undefined}
        onClick={(event) => {
          event.stopPropagation();
          if (open !== null) onFold();
        }}
      >
        {open === null ? "" : "›"}
      </span>
      <span className="outline-label" data-signal={node.node?.signal ?? undefined}>
        {label}
      </span>
      {detail !== null && <span className="outline-detail">{detail}</span>}
      {badge && <SeverityIcon severity={badge.severity} decorative />}
    </div>
  );
}

function rowId(id: NodeId): string {
  return `outline ${id}`;
}

function partOf(node: OutlineNode): Part {
  if (node.node) return { kind: "use", node: node.node };
  if (node.chip) return { kind: "chip", chip: node.chip };
  if (node.note) return { kind: "note", card: node.note };
  return node.target?.kind === "pipeline" ? { ...node.target, kind: "lane" } : { kind: "other" };
}
