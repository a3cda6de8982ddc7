import { assertNever } from "../base/assert";
import { formatPath, type Path } from "../base/path";
import type { TierId } from "../topology/types";
import { readDocument } from "../yaml/document";
import { pathAt, positionAt, rangeOf } from "../yaml/locate";
import type { CommentAnchor } from "./types";

/** What a comment's place is looked up in: one revision. Texts by tier; Helm values by tier; what else can be spoken of. */
export type Ground = {
  readonly texts: ReadonlyMap<TierId, string>;
  readonly values: ReadonlyMap<TierId, string>;
  readonly hops: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
};

/**
 * Where a comment stands in a revision. `line` from 1, null where its place has none. here: as it was; changed: the place is
 * there and its line reads otherwise; gone: the place is not there any more. Both of the latter are shown as outdated.
 */
export type Placed = { readonly line: number | null; readonly is: "here" | "changed" | "gone" };

export function placeComment(anchor: CommentAnchor, ground: Ground): Placed {
  switch (anchor.on) {
    case "review":
      return { line: null, is: "here" };
    case "hop":
      return { line: null, is: ground.hops.has(anchor.hop) ? "here" : "gone" };
    case "finding":
      return { line: null, is: ground.findings.has(anchor.key) ? "here" : "gone" };
    case "fact":
      return { line: null, is: ground.texts.has(anchor.tier) ? "here" : "gone" };
    case "line":
      return onLine(ground.texts.get(anchor.tier), anchor);
    case "helm":
      return onLine(ground.values.get(anchor.tier), anchor);
    case "yaml":
      return onPath(ground.texts.get(anchor.tier), anchor);
    default:
      return assertNever(anchor);
  }
}

/**
 * The anchor of a line of a tier's text, `line` from 1: the path of what stands there; where nothing does (a comment, a blank
 * line) the line itself, and which of the equal ones it is. Null where the text has no such line.
 */
export function anchorAtLine(tier: TierId, text: string, line: number): CommentAnchor | null {
  const lines = text.split("\n");
  const said = lines[line - 1];
  if (said === undefined) return null;
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const offset = start + (said.length - said.trimStart().length);
  const document = readDocument(text);
  const found = /^\s*(#|$)/.test(said) ? null : pathAt(document, offset);
  const range = found && rangeOf(document, found.path, "key");
  // Only where the path leads back to this very line: a closing bracket belongs to what opened above.
  if (found && range && positionAt(text, range.start).line === line)
    return { on: "yaml", tier, path: found.path, text: said };
  return { on: "line", tier, ...nthOf(lines, line) };
}

/** The anchor of a component or a setting by its path; null where nothing of that path stands in the text. */
export function anchorAtPath(tier: TierId, text: string, path: Path): CommentAnchor | null {
  const range = path.length === 0 ? null : rangeOf(readDocument(text), path, "key");
  if (!range) return null;
  const { line } = positionAt(text, range.start);
  return { on: "yaml", tier, path, text: text.split("\n")[line - 1] ?? "" };
}

/** A line of the values of a tier's release as an anchor, by its text. */
export function anchorInValues(tier: TierId, text: string, line: number): CommentAnchor | null {
  const lines = text.split("\n");
  return lines[line - 1] === undefined ? null : { on: "helm", tier, ...nthOf(lines, line) };
}

/** What an anchor is called where there is room for a few words: names and paths, in no language. */
export function anchorLabel(anchor: CommentAnchor): string {
  switch (anchor.on) {
    case "review":
      return "";
    case "hop":
      return anchor.hop;
    case "finding":
      return anchor.key;
    case "fact":
      return `${anchor.tier} · ${anchor.fact}`;
    case "yaml":
      return `${anchor.tier} · ${formatPath(anchor.path)}`;
    case "line":
    case "helm":
      return `${anchor.tier} · ${anchor.text.trim()}`;
    default:
      return assertNever(anchor);
  }
}

type ByText = { readonly text: string; readonly nth: number };

function nthOf(lines: readonly string[], line: number): ByText {
  const text = lines[line - 1] ?? "";
  return { text, nth: lines.slice(0, line - 1).filter((each) => each === text).length };
}

/** Equal lines are told apart by their order; where fewer are left, the last one is meant. */
function onLine(text: string | undefined, anchor: ByText): Placed {
  const at = (text ?? "").split("\n").flatMap((each, index) => (each === anchor.text ? [index + 1] : []));
  const line = text === undefined ? undefined : (at[anchor.nth] ?? at.at(-1));
  return line === undefined ? { line: null, is: "gone" } : { line, is: "here" };
}

function onPath(text: string | undefined, anchor: Extract<CommentAnchor, { on: "yaml" }>): Placed {
  const range = text === undefined ? null : rangeOf(readDocument(text), anchor.path, "key");
  if (text === undefined || !range) return { line: null, is: "gone" };
  const { line } = positionAt(text, range.start);
  const same = text.split("\n")[line - 1]?.trim() === anchor.text.trim();
  return { line, is: same ? "here" : "changed" };
}
