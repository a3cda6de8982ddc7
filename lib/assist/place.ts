import { assertNever } from "../base/assert";
import type { Path } from "../base/path";
import { lineEnd, lineStart } from "../yaml/lines";
import { closeTo, scanText } from "./scan";
import { pathOf, type Frame, type Quote, type Scan } from "./scan-state";

/** What could be written at an offset, by the form of the text alone. */
export type Place = {
  /**
   * "key": a key in the map at `path`. "value": the value at `path`. "item": the list item at `path`, or the first key of a
   * map that is that item.
   */
  readonly is: "key" | "value" | "item";
  readonly path: Path;
  /** The word that is being written, and what of it stands before the offset. */
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly quote: Quote;
  readonly flow: boolean;
  /** The column that a key here has, from 0. */
  readonly column: number;
  /** "gap": a blank has to come first, as the word would stick to a colon or a dash. */
  readonly gap: boolean;
  /** A colon follows the word: it is a key that has its value already. */
  readonly hasColon: boolean;
};

/** What could be written at `offset`; null in comments, behind finished values and where no indentation fits. Never throws. */
export function placeAt(text: string, offset: number): Place | null {
  const scan = scanText(text, offset);
  const form = formOf(scan);
  if (!form) return null;
  const { start, quote } = scan.unfinished;
  if (start < lineStart(text, offset)) return null;
  const end = wordEnd(text, offset, form.is, scan);
  const rest = text.slice(end, lineEnd(text, end)).replace(quote ?? "", "");
  const hasColon = /^\s*:(?:\s|$)/.test(rest) || (scan.unfinished.in === "flow" && /^\s*:/.test(rest));
  if (form.is !== "value" && !hasColon && !isFree(rest, scan)) return null;
  const gap =
    form.is !== "key" && start === offset && /[:-]$/.test(text.slice(lineStart(text, offset), offset));
  const typed = text.slice(start, offset);
  return { ...form, start, end, typed, quote, flow: scan.unfinished.in === "flow", gap, hasColon };
}

type Form = Pick<Place, "is" | "path" | "column">;

function formOf(scan: Scan): Form | null {
  const { frames, unfinished } = scan;
  const top = frames.at(-1);
  switch (unfinished.in) {
    case "nowhere":
    case "block-scalar":
      return null;
    case "value":
      return top && !top.filled
        ? { is: top.kind === "list" ? "item" : "value", path: pathOf(frames), column: unfinished.column }
        : null;
    case "flow":
      return top ? flowForm(frames, top) : null;
    case "indentation":
    case "word":
      return blockForm(frames, unfinished.column);
    default:
      return assertNever(unfinished.in);
  }
}

function flowForm(frames: readonly Frame[], top: Frame): Form | null {
  const path = pathOf(frames);
  if (top.filled) return null;
  if (top.kind === "list") return { is: "item", path, column: top.column };
  return { is: top.step === null ? "key" : "value", path, column: top.column };
}

/** Which map or list a word at `column` belongs to. */
function blockForm(frames: Frame[], column: number): Form | null {
  closeTo(frames, column);
  const top = frames.at(-1);
  if (!top) return column === 0 ? { is: "key", path: [], column } : null;
  if (top.column < column) {
    if (top.filled) return null;
    return { is: top.kind === "list" ? "item" : "key", path: pathOf(frames), column };
  }
  if (top.kind === "map") return { is: "key", path: pathOf(frames.slice(0, -1)), column };
  // At the dashes of a list: a key of the map that holds the list, where its keys stand in the same column.
  const below = frames.at(-2);
  if (below?.kind === "map" && below.column === column)
    return { is: "key", path: pathOf(frames.slice(0, -2)), column };
  return null;
}

/** Where the word around `offset` ends: a key's or an item's at the first character that no name has, a value's with its text. */
function wordEnd(text: string, offset: number, is: Place["is"], { unfinished }: Scan): number {
  const rest = text.slice(offset, lineEnd(text, offset));
  const pattern =
    unfinished.quote === '"'
      ? /^[^"]*/
      : unfinished.quote === "'"
        ? /^[^']*/
        : words[is === "value" && unfinished.in !== "flow" ? "value" : "name"];
  return offset + (pattern.exec(rest)?.[0] ?? "").trimEnd().length;
}

const words = { name: /^[\w./-]*/, value: /^(?:(?!\s#).)*/ } as const;

/** True where nothing but a comment or, inside of brackets, the next part follows on the line. */
function isFree(rest: string, { unfinished }: Scan): boolean {
  return unfinished.in === "flow" ? /^\s*(?:$|[,\]}#])/.test(rest) : /^\s*(?:$|#)/.test(rest);
}
