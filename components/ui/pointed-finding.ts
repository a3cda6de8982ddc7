"use client";

import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Finding } from "@/lib/rules/types";

const store = createStore<{ readonly finding: Finding | null }>()(() => ({ finding: null }));

/** The finding in the list that the pointer or the keyboard is on: graph and text light what it speaks of. */
export function usePointed(): Finding | null {
  return useStore(store, (state) => state.finding);
}

// Only what is pointed at can be let go: the next row may have been entered before this one was left.
const letGo = ({ key }: Finding) =>
  store.setState((state) => (state.finding?.key === key ? { finding: null } : state));

/**
 * For the `ref` of a finding's row: says that the pointer or the keyboard is on it, or no longer. The row is no control; its buttons
 * are, so it listens by itself.
 */
export const pointRow = (finding: Finding) => (row: HTMLElement | null) => {
  if (!row) return undefined;
  const until = new AbortController();
  for (const name of ["pointerenter", "focusin"])
    row.addEventListener(name, () => store.setState({ finding }), until);
  for (const name of ["pointerleave", "focusout"]) row.addEventListener(name, () => letGo(finding), until);
  return () => until.abort();
};
