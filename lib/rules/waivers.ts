import type { Path } from "../base/path";
import { commentsOf } from "../yaml/comments";
import type { YamlDocument } from "../yaml/types";
import { pathAt, positionAt } from "../yaml/locate";
import type { RuleId } from "./types";

/** A `# allow: <rule> - <reason> [until <date>]` comment. `path` is what it speaks of: all at it and below; [] the whole text. */
export type TextWaiver = {
  readonly rule: RuleId;
  /** "" where none is given. */
  readonly reason: string;
  /** The waiver counts up to and on that day; as written, which need not be a date. */
  readonly until?: string;
  /** Null where nothing follows it: then it speaks of nothing. */
  readonly path: Path | null;
  readonly position: { readonly line: number; readonly column: number };
};

/**
 * The waivers in a text, in order. Above all content: for the whole text. On a line of its own: for the key or item that
 * follows. At the end of a line: for the key or item of that line.
 */
export function waiversIn(document: YamlDocument): readonly TextWaiver[] {
  const { text } = document;
  if (!text.includes("allow:")) return [];
  const content = firstContent(text);
  return commentsOf(text).flatMap((comment) => {
    const said = parseAllow(comment.text);
    if (!said) return [];
    const path =
      comment.start < content
        ? []
        : pathOfLine(document, comment.above ? comment.end : lineStart(text, comment.start));
    return [{ ...said, path, position: positionAt(text, comment.start) }];
  });
}

/** Reads one comment, with or without its `#`; null where it is no waiver. */
export function parseAllow(comment: string): Omit<TextWaiver, "path" | "position"> | null {
  const match = /^[#\s]*allow:\s*([a-z0-9-]+\/(?:[a-z0-9-]+|\*))(?:\s*(?:--|[-—–])\s*(.*?))?\s*$/u.exec(
    comment,
  );
  if (!match?.[1]) return null;
  const [, rule, rest = ""] = match;
  const dated = /^(.*?)[\s,;(]*\buntil\s+(\d[\d./-]*\d)\)?\.?$/u.exec(rest);
  if (!dated?.[2]) return { rule, reason: rest };
  return { rule, reason: dated[1] ?? "", until: dated[2] };
}

/** Where the first line starts that is neither empty, nor a comment, nor a document marker. */
function firstContent(text: string): number {
  const found = /^(?![ \t]*(?:#.*)?\r?$)(?!---(?:\s|$))(?!%)/mu.exec(text);
  return found ? found.index : text.length;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The key or list item that the first line of content at or after `offset` begins with. */
function pathOfLine(document: YamlDocument, offset: number): Path | null {
  const rest = document.text.slice(offset);
  const line = /^[ \t]*(?![ \t]*(?:#.*)?\r?$)((?:-[ \t]+)*)\S/mu.exec(rest);
  if (!line) return null;
  const found = pathAt(document, offset + line.index + line[0].length - 1);
  if (!found) return null;
  // `- key: value`: the comment speaks of the item, not of its first key.
  const isItem = line[1] !== "" && typeof found.path.at(-1) === "string";
  return isItem ? found.path.slice(0, -1) : found.path;
}
