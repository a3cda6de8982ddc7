/** The drawing's geometry in pixels at 100 %. Everything that places something reads it from here. */
export const measures = {
  node: { height: 40, gap: 14, minWidth: 124, maxWidth: 208, perLetter: 7.1, around: 26 },
  /** Width of the processors column of a tier that has no processor: the round button between both sides. */
  emptyColumn: 28,
  columnGap: 34,
  lane: { title: 36, foot: 18, minContent: 40 },
  /** Above and below a border that connectors straddle. */
  straddle: 30,
  hole: { height: 64, inset: 12 },
  frame: { header: 40, pad: 14, foot: 48, minWidth: 360, emptyHeight: 132, gap: 72, hopGap: 176 },
  chip: { height: 28, gap: 8, perLetter: 7, around: 30 },
  plate: { width: 136, height: 84, gap: 12 },
  backend: { width: 168, height: 44, gap: 14, away: 96 },
  /** Lines that go past a tier run above all frames, one height each. */
  corridor: { first: 26, step: 10, most: 24 },
} as const;

/** How wide a node must be for its id, within the column's limits. */
export function labelWidth(label: string): number {
  const { minWidth, maxWidth, perLetter, around } = measures.node;
  return Math.round(Math.min(maxWidth, Math.max(minWidth, label.length * perLetter + around)));
}
