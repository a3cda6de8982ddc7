/**
 * Why a pattern with `*`, `?`, `[…]` and `{…}` cannot be read, in the words of gobwas/glob v0.2.3, which upstream matches with;
 * null where it can. Only ranges can be wrong: braces that do not close are taken.
 */
export function globError(pattern: string): string | null {
  const runes = Array.from(pattern);
  if (runes.includes("\uFFFD")) return "could not read rune";
  let depth = 0;
  for (let at = 0; at < runes.length && runes[at] !== "\0"; at += 1) {
    const rune = runes[at];
    if (rune === "{") depth += 1;
    else if (rune === "}" && depth > 0) depth -= 1;
    else if (rune === "[") {
      const range = readRange(runes, at + 1);
      if ("error" in range) return range.error;
      at = range.end;
    } else if (!"?*".includes(rune ?? "") && !(rune === "," && depth > 0))
      at = endOfText(runes, at, depth > 0) - 1;
  }
  return null;
}

/** Where a text ends: before what has a meaning of its own and no backslash before it. */
function endOfText(runes: readonly string[], start: number, isInTerms: boolean): number {
  const breakers = isInTerms ? "?*[{}," : "?*[{";
  let at = start;
  while (at < runes.length && runes[at] !== "\0" && !breakers.includes(runes[at] ?? ""))
    at += runes[at] === "\\" ? 2 : 1;
  return Math.max(at, start + 1);
}

type Range = { readonly end: number } | { readonly error: string };

/** What stands behind `[`: `!`, then `a-z` or characters, then `]`. */
function readRange(runes: readonly string[], start: number): Range {
  const first = runes[start] === "!" ? start + 1 : start;
  const isEnd = (at: number): boolean => at >= runes.length || runes[at] === "\0";
  if (isEnd(first)) return { error: tooShort };
  if (runes[first + 1] === "-") {
    const [low = "", high = ""] = [runes[first], runes[first + 2]];
    if (isEnd(first + 2) || isEnd(first + 3)) return { error: tooShort };
    if (runes[first + 3] !== "]") return { error: "expected close range character" };
    return (high.codePointAt(0) ?? 0) < (low.codePointAt(0) ?? 0)
      ? { error: `hi character '${high}' should be greater than lo '${low}'` }
      : { end: first + 3 };
  }
  let at = first;
  while (!isEnd(at) && runes[at] !== "]") at += runes[at] === "\\" ? 2 : 1;
  if (isEnd(at)) return { error: tooShort };
  return at === first ? { error: "could not parse range" } : { end: at };
}

const tooShort = "unexpected end of input";
