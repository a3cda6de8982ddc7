/** As much of an expression as Go's limits ask for. `repeats`: how often a counted repetition runs at most, null for others. */
export type RegexpNode = {
  readonly height: number;
  readonly size: number;
  readonly repeats: number | null;
  readonly parts: readonly RegexpNode[];
};

/** A character, a class, a place. */
export const leaf: RegexpNode = { height: 1, size: 1, repeats: null, parts: [] };

/** One after the other; characters side by side are one text. */
export function concatenated(parts: readonly RegexpNode[]): RegexpNode {
  const rest = parts.filter((part) => part !== leaf);
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const height = rest.length === 0 ? 1 : 1 + Math.max(...rest.map((part) => part.height));
  return { height, size, repeats: null, parts: rest };
}

/** One of several. */
export function alternated(alternatives: readonly RegexpNode[]): RegexpNode {
  const [only] = alternatives;
  if (alternatives.length === 1 && only) return only;
  return {
    height: 1 + Math.max(...alternatives.map((part) => part.height)),
    size: alternatives.reduce((sum, part) => sum + part.size, alternatives.length - 1),
    repeats: null,
    parts: alternatives,
  };
}

/** `max` -1: without end. */
export function repeated(
  part: RegexpNode,
  { min, max, isCounted }: { readonly min: number; readonly max: number; readonly isCounted: boolean },
): RegexpNode {
  const size = !isCounted
    ? part.size + 1
    : max === -1
      ? 2 + Math.max(1, min) * part.size
      : Math.max(1, max * part.size + (max - min));
  const repeats = isCounted ? (max < 0 ? min : max) : null;
  return { height: part.height + 1, size, repeats, parts: [part] };
}

/** Do counted repetitions within one another run at most `most` times? One that runs no time ends the question. */
export function isAllowedRepeat({ repeats, parts }: RegexpNode, most: number): boolean {
  if (repeats === 0) return true;
  if (repeats !== null && repeats > most) return false;
  const left = repeats === null ? most : Math.floor(most / repeats);
  return parts.every((part) => isAllowedRepeat(part, left));
}
