import { useEffect, useEffectEvent } from "react";
import type { GraphView } from "@/lib/graph/types";
import { partOf, removePart } from "./actions";
import type { BoardScope } from "./board";
import { removeSelected } from "./selection/act";
import { isOneOfSeveral } from "./selection/select";
import type * as Clipboard from "./clipboard";

/**
 * Copy, cut and paste while the keyboard is on the canvas: as YAML text, so that it goes to other tiers, other tabs and editors, and
 * comes from them. The browser's own events, so that it works without a permission and on plain HTTP.
 */
export function useClipboard(view: GraphView, { session, board }: BoardScope): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const current = focusedNode() ?? board.getState().current;
    const clipboard = loaded;
    if (!isOnCanvas() || current === null || !clipboard) return;
    const part = partOf(view, current);
    const several = isOneOfSeveral(session, view, current);
    const text = several ? clipboard.clipOfSelected(session) : clipboard.clipOfPart(session, part);
    if (text === "") return;
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    if (event.type !== "cut" || session.getState().readOnly) return;
    if (several) removeSelected(session);
    else removePart(session, part);
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!isOnCanvas() || text.trim() === "" || !loaded) return;
    if (loaded.pasteAt(session, view, focusedNode() ?? board.getState().current, text))
      event.preventDefault();
  });

  useEffect(() => {
    const copy = (event: ClipboardEvent) => onCopy(event);
    const paste = (event: ClipboardEvent) => onPaste(event);
    // Before it is needed: what a copy gives must be there when the event is.
    const load = () => void loadClipboard();
    // Capturing: whole configurations are left to the import, which listens after us.
    window.addEventListener("copy", copy);
    window.addEventListener("cut", copy);
    window.addEventListener("paste", paste, { capture: true });
    window.addEventListener("pointermove", load, { once: true });
    window.addEventListener("keydown", load, { once: true });
    return () => {
      window.removeEventListener("copy", copy);
      window.removeEventListener("cut", copy);
      window.removeEventListener("paste", paste, { capture: true });
      window.removeEventListener("pointermove", load);
      window.removeEventListener("keydown", load);
    };
  }, []);
}

let loaded: typeof Clipboard | null = null;

/** What clipboard and duplicating need; loaded at the first touch. */
export async function loadClipboard(): Promise<typeof Clipboard> {
  loaded = await import("./clipboard");
  return loaded;
}

/** The node that has the keyboard. */
function focusedNode(): string | null {
  return document.activeElement?.closest(".react-flow__node")?.getAttribute("data-id") ?? null;
}

/** The keyboard is on the canvas or nowhere, and no text is marked. */
function isOnCanvas(): boolean {
  const { activeElement } = document;
  const there = activeElement === document.body || activeElement?.closest(".canvas") !== null;
  const field = activeElement instanceof HTMLElement && activeElement.matches("input, textarea, select");
  return there && !field && (window.getSelection()?.isCollapsed ?? true);
}
