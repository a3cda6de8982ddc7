import { RegexpFailure } from "./regexp-failure";

/** `*`, `+`, `?` or `{n,m}`, each with a `?` behind it or none. `max` -1: without end. */
type Repeat = {
  readonly min: number;
  readonly max: number;
  readonly isCounted: boolean;
  readonly end: number;
};

/** The repetition at an index; null where there is none. Braces that hold no count stand for themselves. */
export function readRepeat(pattern: string, at: number): Repeat | null {
  const sign = pattern[at];
  const plain = sign === undefined ? undefined : signs[sign];
  if (plain) return { ...plain, isCounted: false, end: behindLazy(pattern, at + 1) };
  counted.lastIndex = at;
  const match = sign === "{" ? counted.exec(pattern) : null;
  if (!match) return null;
  const [text, first = "", comma, second = ""] = match;
  const min = Number(first);
  const max = comma === undefined ? min : second === "" ? -1 : Number(second);
  if (min > 1000 || max > 1000 || (max >= 0 && min > max))
    throw new RegexpFailure("invalid repeat count", text);
  return { min, max, isCounted: true, end: behindLazy(pattern, at + text.length) };
}

const signs: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  "*": { min: 0, max: -1 },
  "+": { min: 1, max: -1 },
  "?": { min: 0, max: 1 },
};
/** Go takes no leading zeros here. */
const counted = /\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/y;

function behindLazy(pattern: string, at: number): number {
  return pattern[at] === "?" ? at + 1 : at;
}
