/** Where the line of `offset` begins; a byte order mark at the start of the text is no part of its line. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") && offset > 0 ? 1 : start;
}

/** Where the line of `offset` ends: before its line break, `\n` or `\r\n`. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === "\r" ? newline - 1 : newline;
}

/** Where the line after that of `offset` begins; the length of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Columns before `offset` on its line, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** True where only spaces stand before `offset` on its line. */
export function startsLine(text: string, offset: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, offset), offset));
}

/** The offset of the first character from `offset` on that is neither space nor tab. */
export function skipBlanks(text: string, offset: number): number {
  let here = offset;
  while (text[here] === " " || text[here] === "\t") here++;
  return here;
}

/** `end`, or where the last line before it ends that is not blank. */
export function withoutBlankLines(text: string, end: number): number {
  let here = end;
  while (here > 0) {
    const start = text.lastIndexOf("\n", here - 1) + 1;
    if (start === 0 || text.slice(start, here).trim() !== "") break;
    here = text[start - 2] === "\r" ? start - 2 : start - 1;
  }
  return here;
}

/** The offsets at which lines begin; the first is 0. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of `starts` (ascending, the first is 0) that is not after `offset`. */
export function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
