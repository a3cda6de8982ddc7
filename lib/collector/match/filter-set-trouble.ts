import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";
import type { SayMatch } from "./says";

/** What a list of texts to compare with is refused for (internal/filter/filterset): its kind, or a pattern. */
export function filterSetTrouble(
  texts: readonly (string | null)[],
  type: string | null,
  say: SayMatch,
): Problem | null {
  if (type === null || type === "strict") return null;
  if (type !== "regexp") return typeTrouble(type, say);
  for (const text of texts) {
    const compiled = text === null ? null : compileRegexp(text);
    if (compiled && !compiled.ok)
      return say("pattern", compiled.error, { params: { trouble: compiled.error } });
  }
  return null;
}

/** What is said of a kind of comparison that does not exist. */
export function typeTrouble(type: string, say: SayMatch): Problem {
  const upstream = `unrecognized match_type: '${type}', valid types are: [regexp strict]`;
  return say("type", upstream, { params: { value: type === "" ? " " : type } });
}
