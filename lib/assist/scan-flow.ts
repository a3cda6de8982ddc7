import { begin, fill, isSetOut, skipBlanks, skipComment, type Scan } from "./scan-state";
import { isKey, readToken } from "./scan-token";

/**
 * Reads from the bracket at the scan's place to the one that closes it. Brackets left open end before a line at column `guard`
 * or further out: what stands there is the next thing, not part of this one.
 */
export function readFlow(scan: Scan, guard: number): void {
  const depth = scan.frames.length;
  openBracket(scan, guard);
  let isCut = false;
  while (scan.at < scan.end && scan.frames.length > depth) {
    begin(scan, "flow", guard);
    isCut = readPart(scan, guard);
    if (scan.text[scan.at - 1] === "\n" && isSetOut(scan.text, scan.at, guard)) scan.frames.length = depth;
  }
  const isInComment = scan.unfinished.in === "nowhere" && scan.text[scan.at - 1] !== "\n";
  if (scan.frames.length > depth && !isCut && !isInComment) begin(scan, "flow", guard);
}

/** True where the scan came to its end inside of a token. */
function readPart(scan: Scan, guard: number): boolean {
  const char = scan.text[scan.at] ?? "";
  const top = scan.frames.at(-1);
  if (char === "{" || char === "[") openBracket(scan, guard);
  else if (char === "#" && /\s/.test(scan.text[scan.at - 1] ?? " ")) skipComment(scan);
  else if (char === "}" || char === "]") {
    scan.frames.pop();
    scan.at++;
  } else if (char === "," && top) {
    top.step = typeof top.step === "number" ? top.step + 1 : null;
    top.filled = false;
    scan.at++;
  } else if (/\s/.test(char) || char === ":") scan.at++;
  else return readFlowToken(scan, guard);
  return false;
}

function readFlowToken(scan: Scan, guard: number): boolean {
  const top = scan.frames.at(-1);
  const token = readToken(scan, "flow", guard);
  begun(scan, token.start, guard, token.quote);
  if (scan.at >= scan.end && token.end >= scan.end) return true;
  skipBlanks(scan);
  if (top?.kind === "map" && top.step === null) {
    if (!isKey(scan, token, "flow")) return false;
    top.step = token.text;
    top.filled = false;
    scan.visit("key", token, scan.frames);
    scan.at++;
    return false;
  }
  fill(scan);
  scan.visit("value", token, scan.frames);
  return false;
}

function begun(scan: Scan, start: number, column: number, quote: '"' | "'" | null): void {
  scan.unfinished = { in: "flow", start, column, quote };
}

function openBracket(scan: Scan, column: number): void {
  fill(scan);
  const isMap = scan.text[scan.at] === "{";
  scan.frames.push({
    kind: isMap ? "map" : "list",
    flow: true,
    column,
    step: isMap ? null : 0,
    filled: false,
  });
  scan.at++;
}
