import { RegexpFailure, runeAt } from "./regexp-failure";

/** The beginning of a group. `opens` false: flags alone, as in `(?i)`. */
type Group = { readonly opens: boolean; readonly captures: boolean; readonly end: number };

/** Reads from a `(`. */
export function readGroup(pattern: string, at: number): Group {
  if (pattern[at + 1] !== "?") return { opens: true, captures: true, end: at + 1 };
  const rest = pattern.slice(at);
  return /^\(\?(P<.|<.)/su.test(rest) ? readNamed(rest, at) : readFlags(pattern, at);
}

function readNamed(rest: string, at: number): Group {
  const end = rest.indexOf(">");
  if (end === -1) throw new RegexpFailure("invalid named capture", rest);
  const name = rest.slice(rest.indexOf("<") + 1, end);
  if (!/^[A-Za-z0-9_]+$/.test(name)) throw new RegexpFailure("invalid named capture", rest.slice(0, end + 1));
  return { opens: true, captures: true, end: at + end + 1 };
}

function readFlags(pattern: string, start: number): Group {
  let isNegative = false;
  let sawFlag = false;
  let at = start + 2;
  while (at < pattern.length) {
    const rune = runeAt(pattern, at);
    at += rune.length;
    if ("imsU".includes(rune)) sawFlag = true;
    else if (rune === "-" && !isNegative) {
      isNegative = true;
      // What is switched off must be named.
      sawFlag = false;
    } else if ((rune === ":" || rune === ")") && (!isNegative || sawFlag))
      return { opens: rune === ":", captures: false, end: at };
    else break;
  }
  throw new RegexpFailure("invalid or unsupported Perl syntax", pattern.slice(start, at));
}
