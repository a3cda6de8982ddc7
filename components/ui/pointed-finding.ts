"use client";

import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Finding } from "@/lib/rules/types";

const store = createStore<{ readonly finding: Finding | null }>()(() => ({ finding: null }));

/** The finding in the list that the pointer or the keyboard is on: graph and text light what it speaks of. */
export function usePointed(): Finding | null {
  return useStore(store, (state) => state.finding);
}

/** What a row of the list says: we are on it, or no longer. */
export const pointing = {
  at: (finding: Finding) => store.setState({ finding }),
  /** Only what is pointed at can be let go: the next row may have been entered before this one was left. */
  off: (finding: Finding) =>
    store.setState((state) => (state.finding === finding ? { finding: null } : state)),
} as const;
