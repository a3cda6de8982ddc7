/** Replace `[start, end)` of a text, in UTF-16 units, by `insert`. */
export type TextEdit = { readonly start: number; readonly end: number; readonly insert: string };

/** The text after one edit. */
export function applyTextEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.insert + text.slice(edit.end);
}

/** The smallest single edit that turns `before` into `after`: common prefix and suffix stay, surrogate pairs stay whole. */
export function minimalEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}

/** Where an offset of `before` stands in `after`; what the change took away stands where it began. */
export function carry(before: string, after: string): (offset: number) => number {
  const edit = minimalEdit(before, after);
  if (!edit) return (offset) => offset;
  const grown = edit.insert.length - (edit.end - edit.start);
  return (offset) => {
    if (offset <= edit.start) return offset;
    return offset >= edit.end ? offset + grown : edit.start;
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
