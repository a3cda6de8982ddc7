"use client";

import { createContext, useContext } from "react";
import { createStore, useStore, type StoreApi } from "zustand";
import type { Refusal } from "@/lib/base/refusal";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Guide } from "@/lib/graph/snap";
import type { Box, NodeId, Slot } from "@/lib/graph/types";
import type { Session } from "@/lib/session/store";
import type { UpgradeMark } from "@/lib/upgrade/upgrade-marks";
import type { Point } from "@/lib/workspace/types";
import type { ShownPath } from "./selection/path";

/** Where something is about to be put. */
export type InsertPlace = {
  readonly tier: string;
  readonly pipeline: string;
  readonly slot: Slot;
  readonly index: number;
};

/** The line between two nodes that says "in here". */
export type Mark = { readonly x: number; readonly y: number; readonly width: number };

/** What happens on the canvas right now: gestures under way and open pop-ups. Never stored, never undone. */
export type BoardState = {
  /** While something is dragged: lanes, holes, gaps and frames that could take it (null) or why not. */
  readonly targets: ReadonlyMap<string, Refusal | null> | null;
  /** The target under the pointer, and the gap it would go into: where its line is drawn on the canvas. */
  readonly over: { readonly id: string; readonly mark: Mark | null } | null;
  /** The open list of what fits into a gap. */
  readonly picker: {
    readonly place: InsertPlace;
    readonly anchor: DOMRect;
    readonly origin: HTMLElement;
  } | null;
  /** The box that is drawn to select what it touches, in pixels of the canvas. */
  readonly box: Box | null;
  /** What is looked for, and the match that is stood on, from 0. Null: nothing is. */
  readonly find: { readonly query: string; readonly at: number } | null;
  /** The way of data that is lit. */
  readonly path: ShownPath | null;
  /** The node that has, or last had, the keyboard. */
  readonly current: NodeId | null;
  /** What a previewed upgrade does, by what it is drawn on. */
  readonly upgrades: ReadonlyMap<NodeId, UpgradeMark>;
  /** What a dragged part is in line with. */
  readonly guides: readonly Guide[];
  /** The note whose text is being written: a new one (null) at its place, or one that is there. */
  readonly writing: { readonly note: string | null; readonly at: Point } | null;
};

type Board = StoreApi<BoardState>;

/** A fresh board with nothing going on. */
export function createBoard(): Board {
  return createStore<BoardState>()(() => ({
    targets: null,
    over: null,
    picker: null,
    box: null,
    path: null,
    find: null,
    current: null,
    upgrades: new Map(),
    guides: [],
    writing: null,
  }));
}

export type BoardScope = {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly board: Board;
  readonly onOpen: (what: "inspect" | "findings") => void;
};

const Scope = createContext<BoardScope | null>(null);

/** Gives the nodes of one canvas its session and board. */
export const BoardProvider = Scope.Provider;

/** The canvas this component is drawn on. Throws outside of one: that is our bug. */
export function useBoardScope(): BoardScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error("Not on a canvas");
  return scope;
}

/** One fact of the board; re-renders only when that fact changes. */
export function useBoard<T>(select: (state: BoardState) => T): T {
  return useStore(useBoardScope().board, select);
}

type DropState = "may" | "over" | "may-not" | null;

/** How a place looks while something is dragged: it could take it, is about to, or could not. */
export function useDropState(id: string): DropState {
  return useBoard(({ targets, over }) => {
    if (!targets) return null;
    const refusal = targets.get(id);
    if (refusal === undefined) return null;
    if (refusal !== null) return "may-not";
    return over?.id === id ? "over" : "may";
  });
}
