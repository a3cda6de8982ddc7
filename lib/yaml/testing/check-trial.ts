import { parseDocument } from "yaml";
import type { Json } from "../../base/json";
import { applyToData, sameData } from "../apply-data";
import { commentsOf } from "../comments";
import type { Comment } from "../comments";
import { readDocument } from "../document";
import { rangeOf } from "../locate";
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
  const document = parseDocument(text, { merge: true, uniqueKeys: false, resolveKnownTags: false, logLevel: "error" });
  return (document.toJS({ maxAliasCount: -1 }) as Json | null) ?? {}; // the package's result is JSON for such texts
}

/** A comment leaves only with what is taken away: inside of it, on its lines, directly above it, or set in deeper below it. */
function mayLeave(text: string, edit: YamlEdit, comment: Comment): boolean {
  if (edit.op !== "remove" && edit.op !== "set") return false;
  const document = readDocument(text);
  const value = rangeOf(document, edit.path, "value");
  const key = rangeOf(document, edit.path, "key");
  if (!value || !key) return false;
  const isScalar = edit.op === "set" && !/^[[{]|[\n]/.test(text.slice(value.start, value.end));
  const multi = /\n/.test(text.slice(key.start, value.end));
  if (isScalar && !multi) return false;
  const end = lineEndOf(text, Math.max(value.end, key.end));
  if (comment.start >= key.start && comment.start <= end) return true;
  if (edit.op === "set") return false;
  const column = lastLine(text.slice(0, key.start)).length;
  const dashed = /^[ -]*$/.test(lastLine(text.slice(0, key.start)));
  const own = lastLine(text.slice(0, comment.start));
  if (!dashed || own.trim() !== "") return false;
  if (comment.end <= key.start) return /^(?:\s*#.*\n|[ -]*)*$/.test(text.slice(comment.end, key.start).replace(/^\r?\n/, ""));
  return own.length > column - 2 && /^(?:\s*(?:#.*)?\n)*\s*$/.test(text.slice(end, comment.start).replaceAll("\r", ""));
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
  const onlyCarriage = (text: string): boolean => /\r\n/.test(text) && !/[^\r]\n/.test(text);
  if (onlyCarriage(before) && /[^\r]\n/.test(after)) return false;
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
