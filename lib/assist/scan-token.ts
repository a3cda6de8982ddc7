import { isBlank, isGap, isSetOut, type Quote, type Scan, type Token } from "./scan-state";

/** How far a plain token goes: to a colon that makes it a key, to a bracket or comma too, or to the end of its line. */
export type Within = "key" | "flow" | "value";

/** Reads a key or scalar in one of YAML's styles. `guard`: an unclosed quote ends before a line at this column or further out. */
export function readToken(scan: Scan, within: Within, guard: number): Token {
  const quote = quoteAt(scan.text, scan.at);
  return quote === null ? readPlain(scan, within) : readQuoted(scan, quote, guard);
}

/** Whether the token just read is a key: a colon stands at the place where the scan is. */
export function isKey(scan: Scan, token: Token, within: Within): boolean {
  const { text, at, end } = scan;
  if (at >= end || text[at] !== ":") return false;
  if (isGap(text, at + 1)) return true;
  return within === "flow" && (token.quote !== null || ",[]{}".includes(text[at + 1] ?? " "));
}

function quoteAt(text: string, offset: number): Quote {
  const char = text[offset];
  return char === '"' || char === "'" ? char : null;
}

function readQuoted(scan: Scan, quote: '"' | "'", guard: number): Token {
  const { text, end } = scan;
  const start = ++scan.at;
  while (scan.at < end) {
    const char = text[scan.at];
    if (char === "\\" && quote === '"') scan.at++;
    else if (char === quote && quote === "'" && text[scan.at + 1] === "'") scan.at++;
    else if (char === quote) break;
    else if (char === "\n" && isSetOut(text, scan.at + 1, guard)) break;
    scan.at++;
  }
  scan.at = Math.min(scan.at, end);
  const token = { start, end: scan.at, text: text.slice(start, scan.at), quote };
  if (scan.at < end && text[scan.at] === quote) scan.at++;
  return token;
}

function readPlain(scan: Scan, within: Within): Token {
  const { text, end } = scan;
  const start = scan.at;
  while (scan.at < end && !endsPlain(text, scan.at, within)) {
    // A variable's braces are no brackets.
    if (text[scan.at] === "$" && text[scan.at + 1] === "{") skipVariable(scan);
    else scan.at++;
  }
  let last = scan.at;
  while (last > start && isBlank(text[last - 1])) last--;
  return { start, end: last, text: text.slice(start, last), quote: null };
}

function endsPlain(text: string, at: number, within: Within): boolean {
  const char = text[at] ?? "\n";
  if (char === "\n" || char === "\r") return true;
  if (char === "#") return isBlank(text[at - 1]);
  if (within === "flow" && ",[]{}".includes(char)) return true;
  if (char !== ":" || within === "value") return false;
  return isGap(text, at + 1) || (within === "flow" && ",[]{}".includes(text[at + 1] ?? " "));
}

function skipVariable(scan: Scan): void {
  scan.at += 2;
  while (scan.at < scan.end && /[^\s},]/.test(scan.text[scan.at] ?? "")) scan.at++;
  scan.at = Math.min(scan.text[scan.at] === "}" ? scan.at + 1 : scan.at, scan.end);
}
