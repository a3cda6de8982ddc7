import type { Session } from "@/lib/session/store";
import { viewStateOf } from "./view-state";

/**
 * Looks at a design as it was looked at last in this browser: which pipelines are collapsed, whether it is locked. Gives
 * back what ends the remembering. A browser that stores nothing forgets it with the page.
 */
export function rememberView(session: Session, design: string): () => void {
  const key = `otelier-view-${design}`;
  const view = viewStateOf(session);
  const last = read(key);
  if (last.collapsed.length > 0) view.setState({ collapsed: new Set(last.collapsed) });
  if (last.locked) session.setLocked(true);
  const write = () => {
    const now = { collapsed: [...view.getState().collapsed], locked: session.getState().locked };
    try {
      if (now.collapsed.length === 0 && !now.locked) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(now));
    } catch {
      // Private windows may refuse.
    }
  };
  const ends = [
    view.subscribe((now, before) => now.collapsed !== before.collapsed && write()),
    session.subscribe((now, before) => now.locked !== before.locked && write()),
  ];
  return () => ends.forEach((end) => end());
}

type Remembered = { readonly collapsed: readonly string[]; readonly locked: boolean };

function read(key: string): Remembered {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof stored !== "object" || stored === null) return nothing;
    const lanes = "collapsed" in stored && Array.isArray(stored.collapsed) ? stored.collapsed : [];
    return {
      collapsed: lanes.filter((lane): lane is string => typeof lane === "string"),
      locked: "locked" in stored && stored.locked === true,
    };
  } catch {
    return nothing;
  }
}

const nothing: Remembered = { collapsed: [], locked: false };
