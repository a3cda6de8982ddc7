import type { Path } from "../base/path";

/** One map or list that a scan is inside of. */
export type Frame = {
  readonly kind: "map" | "list";
  readonly flow: boolean;
  /** Of the keys or dashes of a block collection; the column that unclosed brackets end at in flow style. */
  readonly column: number;
  /** The key or position being read; null: in a map before its first key. */
  step: string | number | null;
  /** The step has a value already, or part of one. */
  filled: boolean;
};

/** A key or a scalar as it stands in the text; `start` and `end` are inside of its quotes. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quote: Quote;
};
export type Quote = '"' | "'" | null;

/** What a scan was in the middle of when it came to its end. `start`: of the token that is not finished yet. */
export type Unfinished = {
  readonly in: "indentation" | "word" | "value" | "flow" | "block-scalar" | "nowhere";
  readonly start: number;
  readonly column: number;
  readonly quote: Quote;
};

/** Hears a key or a scalar; `frames` lead to it and are only good until it returns. */
export type Visit = (part: "key" | "value", token: Token, frames: readonly Frame[]) => void;

/** Where a scan is; its functions move it on. */
export type Scan = {
  readonly text: string;
  /** It reads no further than this. */
  readonly end: number;
  at: number;
  readonly frames: Frame[];
  unfinished: Unfinished;
  readonly visit: Visit;
};

/** The path that frames lead to: the keys and positions being read. */
export function pathOf(frames: readonly Frame[]): Path {
  return frames.flatMap(({ step }) => (step === null ? [] : [step]));
}

/** Says what is begun at `start`; stands until the next thing begins. */
export function begin(scan: Scan, what: Unfinished["in"], column: number, quote: Quote = null): void {
  scan.unfinished = { in: what, start: scan.at, column, quote };
}

/** Marks the step being read as one that has a value. */
export function fill(scan: Scan): void {
  const top = scan.frames.at(-1);
  if (top) top.filled = true;
}

/** Goes to the line after this one. */
export function skipLine(scan: Scan): void {
  const newline = scan.text.indexOf("\n", scan.at);
  scan.at = newline === -1 ? scan.end : Math.min(newline + 1, scan.end);
}

/** Goes over spaces and tabs. */
export function skipBlanks(scan: Scan): void {
  while (scan.at < scan.end && isBlank(scan.text[scan.at])) scan.at++;
}

/** A comment to the end of its line: nothing is offered in it. */
export function skipComment(scan: Scan): void {
  begin(scan, "nowhere", 0);
  skipLine(scan);
}

/** True where the line at `offset` has content at `column` or further out, that is no closing bracket: what was open above is over. */
export function isSetOut(text: string, offset: number, column: number): boolean {
  let here = offset;
  while (isBlank(text[here])) here++;
  const first = text[here];
  if (first === undefined || first === "\n" || first === "\r" || first === "#") return false;
  return here - offset <= column && first !== "}" && first !== "]";
}

export function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

/** True where a dash or colon before `offset` counts as one: blanks, a line break or the end of the text follow. */
export function isGap(text: string, offset: number): boolean {
  const char = text[offset];
  return char === undefined || isBlank(char) || char === "\n" || char === "\r";
}
