import type { Path } from "../base/path";
import { readDocument } from "./document";
import { rangeOf } from "./locate";

/**
 * Where `path` stands in `text` (UTF-16 offsets), or its closest parent that does; null when not even its first step is
 * there. An anchor made of an older text still leads somewhere sensible.
 */
export function nearestRange(
  text: string,
  path: Path,
  part: "key" | "value",
): { readonly start: number; readonly end: number } | null {
  const document = readDocument(text);
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const asked = length === path.length ? part : "key";
    const range = rangeOf(document, here, asked) ?? rangeOf(document, here, "value");
    if (range) return range;
  }
  return null;
}
