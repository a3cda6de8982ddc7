import { isScalar, parseDocument, visit } from "yaml";
import type { Json } from "../../base/json";
import { applyToData, sameData } from "../apply-data";
import { commentsOf } from "../comments";
import type { Comment } from "../comments";
import { readDocument } from "../document";
import { findPlace } from "../find-place";
import { patch } from "../patch";
import type { YamlEdit } from "../edit";
import type { Trial } from "./trials";

/** What came of one edit. `faults` are sentences about what must never happen. */
export type Outcome = {
  readonly refused: string | null;
  readonly restored: boolean | null;
  /** Comments that had to stay, and that did. */
  readonly comments: { readonly due: number; readonly kept: number };
  readonly changedLines: number;
  readonly faults: readonly string[];
};

/** Tries an edit on a text that reads cleanly: exact data by an independent reading, comments, and the way back. */
export function checkTrial(text: string, { edit, back }: Trial): Outcome {
  const result = patch(text, [edit]);
  if (!result.ok) {
    const refused = `${result.error.reason} (${result.error.message.id})`;
    return { refused, restored: null, comments: { due: 0, kept: 0 }, changedLines: 0, faults: [] };
  }
  const after = result.value;
  const due = commentsOf(text).filter((comment) => !mayLeave(text, edit, comment));
  const kept = countKept(due, commentsOf(after));
  const undone = back ? patch(after, [back]) : null;
  const faults = [
    ...(holdsTheData(text, after, edit) ? [] : ["the data is not the edited data"]),
    ...(kept === due.length ? [] : [`${due.length - kept} comments lost`]),
    ...(newlinesKept(text, after) ? [] : ["newlines changed"]),
  ];
  return {
    refused: null,
    restored: undone ? undone.ok && undone.value === text : null,
    comments: { due: due.length, kept },
    changedLines: linesChanged(text, after),
    faults,
  };
}

/** By the plain reading of the `yaml` package, on both sides. */
function holdsTheData(before: string, after: string, edit: YamlEdit): boolean {
  const meant = applyToData(plainData(before), edit);
  return meant.ok && sameData(plainData(after), meant.value);
}

function plainData(text: string): Json {
  const document = parseDocument(text, {
    merge: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: "error",
  });
  // The collector's name for a key of nothing; the package has none.
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === null) key.value = "<nil>";
    },
  });
  const data: unknown = document.toJS({ maxAliasCount: -1 });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the package makes of such texts is JSON
  return (data ?? {}) as Json;
}

/** A comment leaves only with what is taken away: inside of it, on its lines, directly above it, or set in deeper below it. */
function mayLeave(text: string, edit: YamlEdit, comment: Comment): boolean {
  if (edit.op !== "remove" && edit.op !== "set") return false;
  const place = findPlace(readDocument(text), edit.path);
  if (!place.ok || place.value.rest.length > 0 || !place.value.slot.part) return false;
  const { part } = place.value.slot;
  const { value } = part;
  const inline =
    value.kind === "alias" || (value.kind === "scalar" ? value.style !== "block" : value.parts.length === 0);
  if (edit.op === "set" && inline) return false;
  const end = lineEndOf(text, part.end);
  if (comment.start >= part.start && comment.start <= end) return true;
  const own = lastLine(text.slice(0, comment.start));
  const before = lastLine(text.slice(0, part.start));
  if (edit.op === "set" || own.trim() !== "" || before.trim() !== "") return false;
  if (comment.end <= part.start) return own === before && onlyComments(text.slice(comment.end, part.start));
  return own.length > before.length && onlyComments(text.slice(end, comment.start));
}

/** True where nothing but comment lines and blank ones stand. */
function onlyComments(text: string): boolean {
  return text.split(/\r?\n/).every((line) => /^\s*(?:#.*)?$/.test(line));
}

function countKept(due: readonly Comment[], now: readonly Comment[]): number {
  const left = now.map(({ text }) => text);
  return due.filter(({ text }) => {
    const index = left.indexOf(text);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  }).length;
}

function newlinesKept(before: string, after: string): boolean {
  if (/\r\n/.test(before) && !/[^\r]\n/.test(before) && /[^\r]\n/.test(after)) return false;
  if (before.trim() === "" || after.trim() === "") return true;
  return before.endsWith("\n") === after.endsWith("\n");
}

/** Lines of the old text that are not in the new one, plus lines of the new one that are not in the old. */
function linesChanged(before: string, after: string): number {
  const old = before.split("\n");
  const now = after.split("\n");
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return Math.max(old.length, now.length) - head - tail;
}

function lineEndOf(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
