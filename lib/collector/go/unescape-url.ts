import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { quoteBytes } from "./quote";

/** The part of a URL that a text stands in: each allows other characters. */
export type UrlPart = "host" | "zone" | "user" | "path" | "fragment";

/** Replaces `%41` in a part of a URL (a byte string), as Go's `net/url` does; the error is Go's own: `invalid URL escape "%zz"`. */
export function unescapeUrl(bytes: string, part: UrlPart): Result<string, string> {
  let unescaped = "";
  for (let at = 0; at < bytes.length; at += 1) {
    const char = bytes[at] ?? "";
    if (char === "%") {
      const escape = bytes.slice(at, at + 3);
      const isWhole = /^%[0-9a-fA-F]{2}$/.test(escape);
      const value = Number.parseInt(escape.slice(1), 16);
      if (!isWhole || !mayEscape(escape, value, part)) return err(`invalid URL escape ${quoteBytes(escape)}`);
      unescaped += String.fromCharCode(value);
      at += 2;
    } else if ((part === "host" || part === "zone") && char < "\u0080" && !inHost.test(char))
      return err(`invalid character ${quoteBytes(char)} in host name`);
    else unescaped += char;
  }
  return ok(unescaped);
}

const inHost = /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]$/;

/** A host may escape bytes outside ASCII only, and "%" itself; a zone what a host may hold unescaped, and a space. */
function mayEscape(escape: string, value: number, part: UrlPart): boolean {
  if (escape === "%25" || part === "user" || part === "path" || part === "fragment") return true;
  if (part === "host") return value >= 0x80;
  return value === 0x20 || inHost.test(String.fromCharCode(value));
}
