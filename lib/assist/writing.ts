import { assertNever } from "../base/assert";
import type { Place } from "./place";
import type { Suggestion } from "./types";

/** How a text is written, as far as half-typed text tells. */
export type WritingStyle = {
  /** Columns that keys are set in from the key that holds them. */
  readonly indent: number;
  /** Columns that dashes are set in from the key that holds them. */
  readonly dashIndent: number;
  /** Lists of names stand in brackets. */
  readonly flowLists: boolean;
  readonly newline: "\n" | "\r\n";
};

/** What follows a key. "names": a list of scalars, "items": a list of maps. */
export type Shape = "scalar" | "map" | "names" | "items";

/** The style of a text by its first examples; where it gives none, the style of the collector's documentation. */
export function writingStyle(text: string): WritingStyle {
  const indent =
    /^[\w"'].*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
  const dashed = /^( *)[^\s#-].*:[ \t]*\r?\n( *)- /m.exec(text);
  const dashIndent = dashed ? Math.max(0, (dashed[2]?.length ?? 0) - (dashed[1]?.length ?? 0)) : indent;
  const inBrackets = text.match(/:[ \t]*\[/g)?.length ?? 0;
  const onLines = text.match(/^\s*- [^\s:{]+\s*$/gm)?.length ?? 0;
  return {
    indent,
    dashIndent,
    flowLists: inBrackets >= onLines,
    newline: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** A key with what has to follow it, so that writing can go on right where the cursor is then. */
export function writeKey(
  name: string,
  shape: Shape,
  place: Place,
  style: WritingStyle,
): Pick<Suggestion, "insert" | "caret"> {
  if (place.hasColon || place.quote !== null) return { insert: name };
  const lead = leadOf(place);
  if (place.flow) return inFlow(`${lead}${name}: `, shape);
  const child = " ".repeat(place.column + style.indent + (place.gap ? 1 : 0));
  switch (shape) {
    case "scalar":
      return { insert: `${lead}${name}: ` };
    case "map":
      return { insert: `${lead}${name}:${style.newline}${child}` };
    case "names":
      if (style.flowLists) return inFlow(`${lead}${name}: `, shape);
      return { insert: `${lead}${name}:${style.newline}${dashes(place, style)}` };
    case "items":
      return { insert: `${lead}${name}:${style.newline}${dashes(place, style)}` };
    default:
      return assertNever(shape);
  }
}

/** A word that stands by itself: a value, or an item of a list. `dash`: the place is that of the list's dashes, and it needs one. */
export function writeWord(word: string, place: Place, dash = false): Pick<Suggestion, "insert"> {
  return { insert: `${dash ? "- " : leadOf(place)}${word}` };
}

function leadOf(place: Place): string {
  return place.gap ? " " : "";
}

function dashes(place: Place, style: WritingStyle): string {
  return `${" ".repeat(place.column + style.dashIndent + (place.gap ? 1 : 0))}- `;
}

function inFlow(key: string, shape: Shape): Pick<Suggestion, "insert" | "caret"> {
  if (shape === "scalar") return { insert: key };
  const [open, close] = shape === "map" ? ["{ ", " }"] : ["[", "]"];
  return { insert: `${key}${open}${close}`, caret: key.length + open.length };
}
