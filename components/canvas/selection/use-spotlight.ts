import { useMemo } from "react";
import { useStore } from "zustand";
import { findParts } from "@/lib/graph/find-parts";
import { spokenOf } from "@/lib/graph/finding-places";
import { pathThrough, type Reach } from "@/lib/graph/reach";
import type { GraphView } from "@/lib/graph/types";
import { usePointed } from "../../ui/pointed-finding";
import type { BoardScope } from "../board";
import type { FlowEdge, FlowNode } from "../flow-types";
import type { ShownPath } from "./path";

/**
 * What is lit while the rest is quiet. Only what is lit gets a mark; the quiet is one rule of style on the whole canvas, so that a
 * thousand nodes need no new drawing.
 */
export function useSpotlight(view: GraphView, board: BoardScope["board"]) {
  const path = useStore(board, (state) => state.path);
  const query = useStore(board, (state) => state.find?.query ?? "");
  const finding = usePointed();
  const spoken = useMemo(() => (finding ? spokenOf(view, finding) : null), [view, finding]);
  return useMemo(() => {
    const lit = litBy(view, path, query);
    return {
      quiet: lit !== null,
      nodes: (all: readonly FlowNode[]) => marked(all, lit?.nodes, spoken?.nodes),
      edges: (all: readonly FlowEdge[]) => marked(all, lit?.edges, spoken?.edges),
    };
  }, [view, path, query, spoken]);
}

/** What is looked for goes before the path: it was asked for later. */
function litBy(view: GraphView, path: ShownPath | null, query: string): Reach | null {
  if (query.trim() !== "") return { nodes: new Set(findParts(view, query)), edges: new Set() };
  return path && pathThrough(view, path.from, path.signal ?? undefined);
}

function marked<Part extends FlowNode | FlowEdge>(
  all: readonly Part[],
  lit: ReadonlySet<string> = none,
  spoken: ReadonlySet<string> = none,
): Part[] {
  if (lit.size === 0 && spoken.size === 0) return [...all];
  return all.map((part) => {
    const className = `${lit.has(part.id) ? "lit" : ""} ${spoken.has(part.id) ? "spoken" : ""}`.trim();
    return className === "" ? part : { ...part, className };
  });
}

const none: ReadonlySet<string> = new Set();
