"use client";

import { useEffect, useEffectEvent } from "react";
import type { Session } from "@/lib/session/store";
import { walkFindings } from "./findings-walk";
import { dockTabs, ui } from "./ui-state";

/** The one listener for keys that work everywhere. Keys of the canvas and of the text live with them. */
export function Keymap({ session, onSave }: { readonly session: Session; readonly onSave: () => void }) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const run = actionOf(event, session, onSave);
    if (!run) return;
    event.preventDefault();
    run();
  });

  // The window's keyboard is outside React.
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  return null;
}

function actionOf(event: KeyboardEvent, session: Session, onSave: () => void): (() => void) | null {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.key === "F8") return () => walkFindings(session, event.shiftKey ? -1 : 1);
  if (control && key === "k") return () => ui.open("commands");
  if (control && key === "s") return onSave;
  if (control && key === "p" && !event.shiftKey) return () => ui.open("print");
  if (event.altKey && !control && /^Digit[1-4]$/.test(event.code)) {
    const tab = dockTabs[Number(event.code.slice(5)) - 1];
    return tab ? () => ui.show(tab) : null;
  }
  // Fields keep the browser's own undo until they are committed, and letters are letters there.
  if (ui.state().dialog !== null || isField(event.target)) return null;
  if (control && key === "z") return () => (event.shiftKey ? session.redo() : session.undo());
  if (control && key === "y") return () => session.redo();
  if (event.key === "?") return () => ui.open("shortcuts");
  if (event.key === "Escape") return () => session.select(null);
  return null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], .monaco-editor") !== null
  );
}
