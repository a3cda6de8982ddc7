import type { Json } from "../base/json";
import { at } from "../base/json";
import type { Path } from "../base/path";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import { sameData } from "./apply-data";
import { readDocument } from "./document";
import { set } from "./edit";
import { endWithComments, startWithComments } from "./extents";
import { columnOf, lineStart, startsLine } from "./lines";
import { rangeOf } from "./locate";
import { patch } from "./patch";
import type { YamlDocument } from "./types";

/** The value at `path` as it is written, comments and all, set out to the left margin; "" where nothing stands. */
export function sourceAt(text: string, path: Path): string {
  const document = readDocument(text);
  const place = stretchOf(document, path);
  if (!place) return "";
  const [first = "", ...rest] = document.text.slice(place.start, place.end).split(/\r?\n/);
  return [first, ...rest.map((line) => setOut(line, place.column))].join("\n");
}

/**
 * The text with the value at `path` written as in `source`, comments and all. Everything else stays. Refuses "syntax" with the
 * line of `source` where it does not read, and what the patcher refuses.
 */
export function withSource(text: string, path: Path, source: string): Result<string, Refusal> {
  const read = readValue(source);
  if (!read.ok) return read;
  const patched = patch(text, [set(path, read.value)]);
  if (!patched.ok) return patched;
  const document = readDocument(patched.value);
  const place = stretchOf(document, path);
  const written = place && writtenInto(patched.value, place, source.trimEnd());
  if (written === null) return patched;
  // As it was written where that says the same; in our own style where it does not.
  const after = readDocument(written);
  return after.issues.length === 0 && sameData(after.data, document.data) ? ok(written) : patched;
}

/** A value's stretch of the text; `block`: it begins on a line of its own or behind a dash, at `column`. */
type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly block: boolean;
};

function stretchOf(document: YamlDocument, path: Path): Stretch | null {
  const { text } = document;
  const key = rangeOf(document, path, "key");
  const value = rangeOf(document, path, "value");
  if (!key || !value || (key.start === value.start && typeof path.at(-1) === "string")) return null;
  const column = columnOf(text, value.start);
  if (startsLine(text, value.start)) {
    const start = startWithComments(document, value.start) + column;
    const outer = typeof path.at(-1) === "string" ? columnOf(text, key.start) : column - 1;
    return { start, end: endWithComments(document, value.end, outer), column, block: true };
  }
  const isItem = /^\s*(- +)+$/.test(text.slice(lineStart(text, value.start), value.start));
  if (isItem) return { ...value, column, block: true };
  return { ...value, column: columnOf(text, key.start), block: false };
}

function writtenInto(text: string, place: Stretch, source: string): string | null {
  if (source.trim() === "") return null;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = source.split(/\r?\n/);
  if (place.block) {
    const [first = "", ...rest] = lines;
    const body = [first, ...rest.map((line) => pad(line, place.column))].join(newline);
    return text.slice(0, place.start) + body + text.slice(place.end);
  }
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && !only.includes("#"))
    return text.slice(0, place.start) + only.trim() + text.slice(place.end);
  const body = lines.map((line) => pad(line, place.column + 2)).join(newline);
  return text.slice(0, place.start).trimEnd() + newline + body + text.slice(place.end);
}

function readValue(source: string): Result<Json, Refusal> {
  const head = "value:\n";
  const document = readDocument(
    head +
      source
        .split(/\r?\n/)
        .map((line) => `  ${line}`.trimEnd())
        .join("\n") +
      "\n",
  );
  const [issue] = document.issues;
  if (issue)
    return err({
      reason: "syntax",
      message: words("yaml.refuse-source", { line: Math.max(1, issue.line - 1) }),
    });
  return ok(at(document.data, "value") ?? null);
}

function pad(line: string, columns: number): string {
  return line.trim() === "" ? "" : " ".repeat(columns) + line;
}

function setOut(line: string, columns: number): string {
  return line.startsWith(" ".repeat(columns)) ? line.slice(columns) : line.trimStart();
}
