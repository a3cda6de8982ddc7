import { readFlow } from "./scan-flow";
import {
  begin,
  fill,
  isBlank,
  isGap,
  skipBlanks,
  skipComment,
  skipLine,
  type Frame,
  type Scan,
  type Token,
  type Visit,
} from "./scan-state";
import { isKey, readToken } from "./scan-token";

/**
 * Reads YAML up to `end` by indentation and brackets alone and never fails: text that is half typed or does not parse is read
 * as its author is likely to mean it. `visit` hears every key and scalar in the order of the text. The answer holds where the
 * scan stopped: the frames around that place and what is unfinished there. Linear, and much cheaper than a parser.
 */
export function scanText(text: string, end: number, visit: Visit = ignore): Scan {
  const scan: Scan = {
    text,
    end: Math.min(end, text.length),
    at: text.startsWith("\uFEFF") ? 1 : 0,
    frames: [],
    unfinished: { in: "indentation", start: 0, column: 0, quote: null },
    visit,
  };
  while (scan.at < scan.end) readLine(scan);
  if (text[scan.end - 1] === "\n" && scan.unfinished.in !== "block-scalar") atLineStart(scan);
  return scan;
}

function ignore(): void {}

/** The end is at the beginning of a line; inside of brackets that changes nothing. */
function atLineStart(scan: Scan): void {
  if (!scan.frames.at(-1)?.flow) begin(scan, "indentation", 0);
}

/** Closes what stands deeper than `column`. */
export function closeTo(frames: Frame[], column: number): void {
  while ((frames.at(-1)?.column ?? -1) > column) frames.pop();
}

function readLine(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  skipBlanks(scan);
  const column = scan.at - start;
  begin(scan, "indentation", column);
  if (scan.at >= scan.end) return;
  const first = text[scan.at];
  if (first === "\n" || first === "\r") return skipLine(scan);
  if (first === "#") return skipComment(scan);
  if (column === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(scan.at, scan.at + 4))) {
    scan.frames.length = 0;
    return skipComment(scan);
  }
  readBlock(scan, column);
}

/** What begins at `column`: a dash and what follows it, a key and its value, or a scalar. */
function readBlock(scan: Scan, column: number): void {
  const { text } = scan;
  if (text[scan.at] === "-" && isGap(text, scan.at + 1)) return readDash(scan, column);
  if (isBracket(text[scan.at])) {
    readFlow(scan, column - 1);
    return endLine(scan);
  }
  const token = readToken(scan, "key", column);
  scan.unfinished = { in: "word", start: token.start, column, quote: token.quote };
  if (scan.at >= scan.end && token.end >= scan.end) return;
  skipBlanks(scan);
  if (isKey(scan, token, "key")) {
    openKey(scan, column, token);
    scan.at++;
    return readValue(scan, column);
  }
  // The value of what stands open above, or the rest of a longer one.
  const top = scan.frames.at(-1);
  if (top && !top.filled && top.column < column) {
    top.filled = true;
    scan.visit("value", token, scan.frames);
  }
  endLine(scan);
}

function readDash(scan: Scan, column: number): void {
  closeTo(scan.frames, column);
  const top = scan.frames.at(-1);
  if (top?.kind === "list" && top.column === column) {
    top.step = typeof top.step === "number" ? top.step + 1 : 0;
    top.filled = false;
  } else {
    fill(scan);
    scan.frames.push({ kind: "list", flow: false, column, step: 0, filled: false });
  }
  scan.at++;
  const from = scan.at;
  skipBlanks(scan);
  const inner = column + 1 + scan.at - from;
  begin(scan, "word", inner);
  if (scan.at >= scan.end) return;
  const next = scan.text[scan.at];
  if (next === "#" && scan.at > from) return skipComment(scan);
  if (next === "|" || next === ">" || next === "&" || next === "!" || isGap(scan.text, scan.at))
    return readValue(scan, column);
  readBlock(scan, inner);
}

function openKey(scan: Scan, column: number, token: Token): void {
  closeTo(scan.frames, column);
  // The dashes of a list may stand in the column of the key that holds it.
  const above = scan.frames.at(-1);
  if (above?.kind === "list" && above.column === column) scan.frames.pop();
  const top = scan.frames.at(-1);
  if (top?.kind === "map" && top.column === column) {
    top.step = token.text;
    top.filled = false;
  } else {
    fill(scan);
    scan.frames.push({ kind: "map", flow: false, column, step: token.text, filled: false });
  }
  scan.visit("key", token, scan.frames);
}

/** What stands behind a colon or a dash, up to the end of its last line. `column`: of the key or dash. */
function readValue(scan: Scan, column: number): void {
  const { text, end } = scan;
  skipBlanks(scan);
  while (scan.at < end && (text[scan.at] === "&" || text[scan.at] === "!")) {
    while (scan.at < end && !isGap(text, scan.at)) scan.at++;
    skipBlanks(scan);
  }
  begin(scan, "value", column);
  if (scan.at >= end) return;
  const first = text[scan.at];
  if (first === "\n" || first === "\r") return skipLine(scan);
  if (first === "#" && isBlank(text[scan.at - 1])) return skipComment(scan);
  if (first === "|" || first === ">") return readBlockScalar(scan, column);
  if (isBracket(first)) {
    readFlow(scan, column);
    return endLine(scan);
  }
  const token = readToken(scan, "value", column);
  scan.unfinished = { in: "value", start: token.start, column, quote: token.quote };
  if (scan.at >= end && token.end >= end) return;
  fill(scan);
  scan.visit("value", token, scan.frames);
  endLine(scan);
}

function readBlockScalar(scan: Scan, column: number): void {
  fill(scan);
  begin(scan, "block-scalar", column);
  skipLine(scan);
  while (scan.at < scan.end) {
    let here = scan.at;
    while (isBlank(scan.text[here])) here++;
    const isEmpty = isGap(scan.text, here) || here >= scan.end;
    if (!isEmpty && here - scan.at <= column) return;
    skipLine(scan);
  }
}

/** What is left of a line that has been read counts for nothing. */
function endLine(scan: Scan): void {
  if (scan.at >= scan.end) {
    if (!scan.frames.at(-1)?.flow && scan.text[scan.at - 1] !== "\n") begin(scan, "nowhere", 0);
    return;
  }
  const isOver = scan.text[scan.at - 1] === "\n";
  if (!isOver) skipComment(scan);
}

function isBracket(char: string | undefined): boolean {
  return char === "{" || char === "[";
}
