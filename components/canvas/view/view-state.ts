import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { NodeId } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";

/** How somebody looks at a design: never part of it, never in the history. */
type ViewState = {
  /** What is dragged or nudged goes to the dots, and in line with what is near. */
  readonly snap: boolean;
  /** Lanes shown as one row, by id. */
  readonly collapsed: ReadonlySet<NodeId>;
};

/** The view of a session's design; the same one for canvas, palette and menus. */
export function viewStateOf(session: Session): StoreApi<ViewState> {
  const known = states.get(session);
  if (known) return known;
  const fresh = createStore<ViewState>()(() => ({ snap: storedSnap(), collapsed: new Set() }));
  states.set(session, fresh);
  return fresh;
}

/** A part of the view, as a React hook. */
export function useViewState<Part>(session: Session, select: (state: ViewState) => Part): Part {
  return useStore(viewStateOf(session), select);
}

/** Turns snapping on or off, also for designs that are opened later. */
export function setSnap(session: Session, snap: boolean): void {
  viewStateOf(session).setState({ snap });
  try {
    if (snap) localStorage.removeItem(snapKey);
    else localStorage.setItem(snapKey, "off");
  } catch {
    // Private windows may refuse; it holds until the page goes.
  }
}

const states = new WeakMap<Session, StoreApi<ViewState>>();
const snapKey = "otelier-snap";

function storedSnap(): boolean {
  try {
    return localStorage.getItem(snapKey) !== "off";
  } catch {
    return true;
  }
}
