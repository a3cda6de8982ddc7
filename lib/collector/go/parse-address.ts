import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { quote } from "./quote";

/** Reads an IP address as Go's `netip.ParseAddr` does. The error is Go's own: `ParseAddr("1.2.3"): IPv4 address too short`. */
export function parseAddress(text: string): Result<"v4" | "v6", string> {
  const first = /[.:%]/.exec(text)?.[0];
  const trouble =
    first === "."
      ? troubleOfV4(text, text)
      : first === ":"
        ? troubleOfV6(text)
        : { why: first === "%" ? "missing IPv6 address" : "unable to parse IP" };
  if (trouble === null) return ok(first === "." ? "v4" : "v6");
  const at = trouble.at === undefined || trouble.at === "" ? "" : ` (at ${quote(trouble.at)})`;
  return err(`ParseAddr(${quote(text)}): ${trouble.why}${at}`);
}

type Trouble = { readonly why: string; readonly at?: string };

function troubleOfV4(text: string, all: string): Trouble | null {
  let value = 0;
  let digits = 0;
  let dots = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (/[0-9]/.test(char)) {
      if (digits === 1 && value === 0) return { why: "IPv4 field has octet with leading zero" };
      value = value * 10 + Number(char);
      digits += 1;
      if (value > 255) return { why: "IPv4 field has value >255" };
    } else if (char === ".") {
      if (at === 0 || at === text.length - 1 || text[at - 1] === ".")
        return { why: "IPv4 field must have at least one digit", at: text.slice(at) };
      if (dots === 3) return { why: "IPv4 address too long" };
      dots += 1;
      value = 0;
      digits = 0;
    } else return { why: "unexpected character", at: all.slice(all.length - text.length + at) };
  }
  return dots < 3 ? { why: "IPv4 address too short" } : null;
}

function troubleOfV6(text: string): Trouble | null {
  const percent = text.indexOf("%");
  if (percent === text.length - 1) return { why: "zone must be a non-empty string" };
  let rest = percent < 0 ? text : text.slice(0, percent);
  let bytes = 0;
  let hasEllipsis = rest.startsWith("::");
  if (hasEllipsis) rest = rest.slice(2);
  while (rest !== "" || (bytes === 0 && !hasEllipsis)) {
    if (bytes >= 16) return { why: "trailing garbage after address", at: rest };
    const group = /^[0-9a-fA-F]*/.exec(rest)?.[0] ?? "";
    if (group.length > 4) return { why: "each group must have 4 or less digits", at: rest };
    if (group === "") return { why: "each colon-separated field must have at least one digit", at: rest };
    if (rest[group.length] === ".") return troubleOfTail(rest, bytes, hasEllipsis);
    bytes += 2;
    rest = rest.slice(group.length);
    if (rest === "") break;
    if (!rest.startsWith(":")) return { why: "unexpected character, want colon", at: rest };
    if (rest === ":") return { why: "colon must be followed by more characters", at: rest };
    rest = rest.slice(1);
    if (rest.startsWith(":")) {
      if (hasEllipsis) return { why: "multiple :: in address", at: rest };
      hasEllipsis = true;
      rest = rest.slice(1);
    }
  }
  return lengthTrouble(bytes, hasEllipsis);
}

/** An IPv4 address as the last four bytes of an IPv6 address. */
function troubleOfTail(rest: string, bytes: number, hasEllipsis: boolean): Trouble | null {
  if (!hasEllipsis && bytes !== 12)
    return { why: "embedded IPv4 address must replace the final 2 fields of the address", at: rest };
  if (bytes + 4 > 16)
    return { why: "too many hex fields to fit an embedded IPv4 at the end of the address", at: rest };
  return troubleOfV4(rest, rest) ?? lengthTrouble(bytes + 4, hasEllipsis);
}

function lengthTrouble(bytes: number, hasEllipsis: boolean): Trouble | null {
  if (bytes < 16 && !hasEllipsis) return { why: "address string too short" };
  if (bytes >= 16 && hasEllipsis) return { why: "the :: must expand to at least one field of zeros" };
  return null;
}
