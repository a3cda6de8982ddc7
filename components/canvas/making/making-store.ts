import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { NodeEnd } from "@/lib/commands/places";
import type { Emptied, OnEmptied } from "@/lib/commands/withdrawal";
import type { NodeId, Slot } from "@/lib/graph/types";

/** A list and a position in it: where something could be put. */
export type ListPlace = { readonly slot: Slot; readonly index: number };

/** Where something is to be added: lists of one pipeline, a tier, or the board, which takes tiers. */
export type AddPlace =
  | {
      readonly kind: "lists";
      readonly tier: string;
      readonly pipeline: string;
      readonly lists: readonly ListPlace[];
    }
  | { readonly kind: "tier"; readonly tier: string }
  | { readonly kind: "board" };

export type PipelinePair = { readonly tier: string; readonly from: string; readonly to: string };

/** What is being asked of the person right now; `anchor` is where the list hangs. */
export type Making =
  | { readonly kind: "add"; readonly place: AddPlace; readonly anchor: DOMRect }
  | { readonly kind: "join"; readonly pair: PipelinePair; readonly anchor: DOMRect }
  | { readonly kind: "hop"; readonly from: NodeEnd; readonly to: NodeEnd; readonly anchor: DOMRect }
  | { readonly kind: "feed"; readonly tier: string; readonly pipeline: string; readonly anchor: DOMRect }
  | { readonly kind: "connect"; readonly node: NodeId; readonly anchor: DOMRect }
  | { readonly kind: "move"; readonly node: NodeId; readonly anchor: DOMRect }
  | { readonly kind: "rename-tier"; readonly tier: string }
  | {
      readonly kind: "emptied";
      readonly id: string;
      readonly emptied: readonly Emptied[];
      readonly go: (answer: OnEmptied) => void;
    };

type State = {
  readonly making: Making | null;
  /** The line that is selected. */
  readonly edge: string | null;
};

/** What is asked and which line is selected: neither stored in the design nor undoable. One canvas is open at a time. */
const store = createStore<State>()(() => ({ making: null, edge: null }));

export const making = {
  state: () => store.getState(),
  ask: (question: Making) => store.setState({ making: question }),
  close: () => store.setState({ making: null }),
  pickEdge: (edge: string | null) => store.setState({ edge }),
} as const;

/** A part of it, as a React hook. */
export function useMaking<Part>(select: (state: State) => Part): Part {
  return useStore(store, select);
}
