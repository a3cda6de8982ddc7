/**
 * Boxes of one height below each other, each as near to the centre it wants as the ones above allow; none overlaps.
 * `y` is the top of a box. Order follows what they want, and the input where they want the same.
 */
export function stack<T extends { readonly wanted: number }>(
  entries: readonly T[],
  height: number,
  gap: number,
): readonly { readonly entry: T; readonly y: number }[] {
  let floor = Number.NEGATIVE_INFINITY;
  return [...entries]
    .sort((a, b) => a.wanted - b.wanted)
    .map((entry) => {
      const y = Math.max(floor, entry.wanted - height / 2);
      floor = y + height + gap;
      return { entry, y };
    });
}
