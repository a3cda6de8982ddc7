import type { TextResult } from "./text-result";

/** A size as stanza reads it from text: "1MiB", "2kb", "5". Source: pkg/stanza/operator/helper/bytesize.go. */
export function parseByteSize(text: string): TextResult {
  const match = /^(\d+\.?\d*)\s*(?:([kmgtp])(i?)b)?$/i.exec(text);
  if (!match) return { ok: false, error: `invalid byte size '${text}'` };
  const [, number = "", letter = "", isBinary = ""] = match;
  const size = (isBinary === "" ? 1000 : 1024) ** ("kmgtp".indexOf(letter.toLowerCase()) + 1);
  return { ok: true, value: Math.trunc(Number(number) * (letter === "" ? 1 : size)) };
}
