import type { KeyboardEvent } from "react";
import { useReactFlow } from "reactflow";
import { neighbour, stops, type Direction } from "@/lib/graph/neighbours";
import { targetOf } from "@/lib/graph/outline";
import type { GraphView, NodeId } from "@/lib/graph/types";
import { arrows, partOf, pushPart, removePart, selectPart, stepPart, type Part } from "./actions";
import type { BoardScope } from "./board";
import { focusName, focusNode } from "./focus-node";
import type { KeyTools } from "./selection/selecting-keys";
import { openNote } from "./notes/write-note";
import { loadClipboard } from "./use-clipboard";
import { toggleLane } from "./view/collapse";
import { viewKey } from "./view/view-keys";

/**
 * The keyboard on the canvas. Only for keys pressed while the canvas itself or a node has the focus: buttons and fields on
 * it keep theirs.
 */
export function useKeys(
  view: GraphView,
  scope: BoardScope,
  mend: (hole: NodeId) => void,
  extra: (event: KeyboardEvent<HTMLElement>, tools: KeyTools) => boolean,
) {
  const { session, board, onOpen } = scope;
  const flow = useReactFlow();

  function walk(direction: Direction): void {
    const { current } = board.getState();
    const all = stops(view);
    const start = all.some((stop) => stop.id === current) ? current : null;
    const next = neighbour(view, start, direction);
    if (next !== null) goTo(next);
  }

  function goTo(id: NodeId): void {
    board.setState({ current: id });
    selectPart(session, view, id);
    reveal(id);
    focusNode(id);
  }

  /** Brings a node into view when it is outside: the keyboard asked for it. */
  function reveal(id: NodeId): void {
    const box = stops(view).find((stop) => stop.id === id)?.box;
    const pane = document.querySelector(".canvas .react-flow__pane")?.getBoundingClientRect();
    if (!box || !pane) return;
    const from = flow.flowToScreenPosition({ x: box.x, y: box.y });
    const to = flow.flowToScreenPosition({ x: box.x + box.width, y: box.y + box.height });
    const inside = from.x >= pane.left && to.x <= pane.right && from.y >= pane.top && to.y <= pane.bottom;
    if (inside) return;
    void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, {
      zoom: flow.getZoom(),
      duration: motion(),
    });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!isCanvas(event.target)) return;
    const ours = extra(event, { reveal, focus: focusNode, flow });
    if (ours || (event.ctrlKey || event.metaKey ? command(event) : act(event))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** With Ctrl or ⌘. Copy, cut and paste come as events of their own. */
  function command({ key }: KeyboardEvent<HTMLElement>): boolean {
    const { current } = board.getState();
    if (key !== "d" || current === null) return false;
    if (!session.mayChange()) return true;
    void loadClipboard().then(({ duplicatePart }) => duplicatePart(session, partOf(view, current)));
    return true;
  }

  /** True when the key was ours. */
  function act({ key, code, altKey }: KeyboardEvent<HTMLElement>): boolean {
    const { current } = board.getState();
    const part = current === null ? null : partOf(view, current);
    const direction = arrows[key];
    if (direction && altKey) {
      if (part?.kind === "movable" || part?.kind === "note") pushPart(session, part, direction);
      else if (part && (direction === "up" || direction === "down"))
        stepPart(session, part, direction === "up" ? -1 : 1);
      return true;
    }
    if (altKey) return false;
    if (direction) walk(direction);
    else if (key === "Enter") enter(current);
    else if (key === "F2" && current !== null) rename(current);
    else if (part && (key === "Delete" || key === "Backspace")) remove(part);
    else if (key === "Escape") session.select(null);
    else if (key === "0") void flow.zoomTo(1, { duration: motion() });
    else return viewKey({ key, code }, view, scope, flow);
    return true;
  }

  /** The keyboard goes on to what takes the place of what was removed. */
  function remove(part: Part): void {
    const { node } = part.kind === "use" ? part : { node: null };
    const list = view.uses.filter(
      (each) => node && each.tier === node.tier && each.pipeline === node.pipeline && each.slot === node.slot,
    );
    const next = node && (list[node.index + 1] ?? list[node.index - 1]);
    if (!removePart(session, part)) return;
    if (next) board.setState({ current: next.id });
    if (next) session.select(targetOf(next));
    focusNode(next?.id ?? null);
  }

  function enter(current: NodeId | null): void {
    if (current === null) return;
    if (current.startsWith("hole:")) return mend(current);
    const part = partOf(view, current);
    if (part.kind === "note") return openNote(scope, part.card);
    if (part.kind === "group") {
      toggleLane(session, view, part.group);
      const [first = null] = part.group.members;
      board.setState({ current: first });
      return focusNode(first);
    }
    selectPart(session, view, current);
    onOpen("inspect");
  }

  function rename(current: NodeId): void {
    enter(current);
    const { kind } = partOf(view, current);
    if (kind !== "note" && kind !== "group") focusName();
  }

  return { onKeyDown, goTo, reveal };
}

/** How long a movement takes: none for those who asked for none. */
export function motion(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 160;
}

/** The canvas itself or a node of it, not a control on a node. */
function isCanvas(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.classList.contains("react-flow__node") || target.classList.contains("react-flow");
}
