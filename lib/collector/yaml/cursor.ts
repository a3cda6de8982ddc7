/** Where a text is read; lines count from 0. */
export type Mark = { readonly index: number; readonly line: number; readonly column: number };

/** What the reader of the collector refuses. `line` is as it prints it; 0: it prints none. */
export class YamlError extends Error {
  constructor(
    readonly problem: string,
    readonly line: number,
    readonly index: number,
  ) {
    super(problem);
  }
}

/** A fault of the scanner: its line counts from what it was reading, or from here when that began on the first line. */
export function scanFault(problem: string, context: Mark, cursor: Cursor): YamlError {
  const line = context.line === 0 ? cursor.line : context.line;
  return new YamlError(problem, line === 0 ? 0 : line + 1, context.index);
}

/** A place in a text that moves on. Line breaks are those of YAML 1.1: NEL, LS and PS too. */
export class Cursor {
  index = 0;
  line = 0;
  column = 0;

  constructor(readonly text: string) {}

  /** The character code `ahead` of here; -1 behind the end. */
  code(ahead = 0): number {
    const at = this.index + ahead;
    return at < this.text.length ? this.text.charCodeAt(at) : -1;
  }

  mark(): Mark {
    return { index: this.index, line: this.line, column: this.column };
  }

  skip(count = 1): void {
    this.index += count;
    this.column += count;
  }

  /** Moves over one line break; answers what it stands for in a scalar. */
  takeBreak(): string {
    const code = this.code();
    this.index += code === 13 && this.code(1) === 10 ? 2 : 1;
    this.column = 0;
    this.line += 1;
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : "\n";
  }

  /** A document's border stands here: `---` or `...` at the beginning of a line. */
  isBorder(): boolean {
    if (this.column !== 0) return false;
    const code = this.code();
    if (code !== 45 && code !== 46) return false;
    return this.code(1) === code && this.code(2) === code && isBlankOrEnd(this.code(3));
  }
}

/** A blank or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** A line break. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** A line break, or the end. */
export function isBreakOrEnd(code: number): boolean {
  return code === -1 || isBreak(code);
}

/** A blank, a line break, or the end. */
export function isBlankOrEnd(code: number): boolean {
  return isBlank(code) || isBreakOrEnd(code);
}

/** A letter, digit, `-` or `_`: what names of anchors and tags are made of. */
export function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 45
  );
}

/** A decimal digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
