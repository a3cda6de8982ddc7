"use client";

import { useSyncExternalStore } from "react";

/** Sizes in pixels by pane. */
export type PaneSizes = Readonly<Record<string, number>>;

const none: PaneSizes = {};
const known = new Map<string, PaneSizes>();
const listeners = new Set<() => void>();

/** The sizes somebody gave to the panes of `group`, as this browser remembers them. */
export function usePaneSizes(group: string): PaneSizes {
  return useSyncExternalStore(
    subscribe,
    () => sizesOf(group),
    () => none,
  );
}

/** Gives a pane its size; null takes it back to the default. `keep` also remembers it beyond this page. */
export function setPaneSize(group: string, pane: string, size: number | null, keep: boolean): void {
  const { [pane]: _, ...others } = sizesOf(group);
  const sizes = size === null ? others : { ...others, [pane]: Math.round(size) };
  known.set(group, sizes);
  if (keep) write(group, sizes);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function sizesOf(group: string): PaneSizes {
  const sizes = known.get(group) ?? read(group);
  known.set(group, sizes);
  return sizes;
}

function read(group: string): PaneSizes {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(`otelier-panes-${group}`) ?? "{}");
    const entries = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === "number"),
    );
  } catch {
    return none;
  }
}

function write(group: string, sizes: PaneSizes): void {
  try {
    window.localStorage.setItem(`otelier-panes-${group}`, JSON.stringify(sizes));
  } catch {
    // Private windows may refuse; the size holds until the page goes.
  }
}
