/**
 * Is this a pattern that bmatcuk/doublestar can read (validate.go of v4.10.0)? Brackets and braces must close, an escape must
 * not end it.
 */
export function isGlob(pattern: string): boolean {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char === "\\") {
      at += 1;
      if (at >= pattern.length) return false;
    } else if (char === "[") {
      const end = classEnd(pattern, at + 1);
      if (end === null) return false;
      at = end;
    } else if (char === "{") depth += 1;
    else if (char === "}") {
      if (depth === 0) return false;
      depth -= 1;
    }
  }
  return depth === 0;
}

/** Where the class that begins at `start` ends; null: it is empty or does not. */
function classEnd(pattern: string, start: number): number | null {
  let at = start;
  if (pattern[at] === "^" || pattern[at] === "!") at += 1;
  if (at >= pattern.length || pattern[at] === "]") return null;
  for (; at < pattern.length; at += 1) {
    if (pattern[at] === "\\") at += 1;
    else if (pattern[at] === "]") return at;
  }
  return null;
}
