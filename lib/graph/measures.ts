import type { Component } from "../topology/types";

/** The drawing's geometry in pixels at 100 %. Everything that places something reads it from here. */
export const measures = {
  node: {
    height: 40,
    gap: 14,
    minWidth: 100,
    maxWidth: 200,
    perLetter: 6.9,
    perSmallLetter: 5.9,
    around: 24,
  },
  /** Processors say most on their second line. */
  processorMinWidth: 122,
  /** Width of the processors column of a tier that has no processor: the round button between both sides. */
  emptyColumn: 28,
  columnGap: 22,
  lane: { title: 36, foot: 18, minContent: 40 },
  /** Above and below a border that connectors straddle. */
  straddle: 30,
  hole: { height: 64, inset: 12 },
  frame: { header: 40, pad: 11, foot: 48, minWidth: 340, emptyHeight: 132, gap: 64, hopGap: 148 },
  chip: { height: 28, gap: 8, perLetter: 7, around: 30 },
  plate: { width: 126, height: 84, gap: 12 },
  /** A card of text: its letters' size, the height of a line, and how many lines are shown at most. */
  note: { width: 198, pad: 10, line: 17, size: 12, most: 16 },
  backend: { width: 172, height: 44, gap: 14, away: 56 },
  /** Lines that go past a tier run above all frames, one height each. */
  corridor: { first: 26, step: 10, most: 24 },
} as const;

/** How wide a node must be for its id, and for the newer name that an old one is shown with, within limits. */
export function nodeWidth(id: string, component: Pick<Component, "type" | "canonical"> | null): number {
  const { minWidth, maxWidth, perLetter, perSmallLetter, around } = measures.node;
  const renamed = component && component.type !== component.canonical ? component.canonical.length + 4 : 0;
  const wanted = Math.max(id.length * perLetter, renamed * perSmallLetter) + around;
  return Math.round(Math.min(maxWidth, Math.max(minWidth, wanted)));
}
