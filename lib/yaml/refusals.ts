import { formatPath } from "../base/path";
import type { Path } from "../base/path";
import type { Refusal, RefusalReason } from "../base/refusal";
import { words } from "../base/words";
import type { YamlDocument } from "./types";

/** Why a text is not edited at all, null where it may be: what does not read cleanly is not touched. */
export function unreadable({ issues }: YamlDocument): Refusal | null {
  const [issue] = issues;
  if (!issue) return null;
  const telling = issues.find(({ message }) => reasons.has(message.id)) ?? issue;
  const reason = reasons.get(telling.message.id);
  // A size or a NUL is no line to mend: the issue says all.
  if (reason === "too-large" || reason === "unreadable") return { reason, message: telling.message };
  if (reason === "documents")
    return { reason, message: words("yaml.refuse-documents", { line: telling.line }) };
  if (reason === "tabs") return { reason, message: words("yaml.refuse-tabs", { line: telling.line }) };
  return {
    reason: "syntax",
    message: words("yaml.refuse-syntax", { line: issue.line, count: issues.length }),
  };
}

/** Nothing stands at `path`, or something of another sort. */
export function notThere(path: Path): Refusal {
  return {
    reason: "not-there",
    message: words("yaml.refuse-not-there", { path: formatPath(path) }),
    at: path,
  };
}

/** The key `name` is taken beside the one at `path`. */
export function exists(path: Path, name: string): Refusal {
  return { reason: "exists", message: words("yaml.refuse-exists", { name }), at: path };
}

/** The way to `path` runs through an alias: what stands there is written elsewhere. */
export function throughAlias(path: Path, name: string): Refusal {
  return { reason: "alias", message: words("yaml.refuse-alias", { name }), at: path };
}

/** What stands at `path` comes out of a merge key. */
export function throughMerge(path: Path, key: string): Refusal {
  return { reason: "alias", message: words("yaml.refuse-merge", { key }), at: path };
}

/** The place has an anchor that `count` aliases repeat: an edit would change them too, or leave them without. */
export function sharedAnchor(path: Path, name: string, count: number): Refusal {
  return { reason: "alias", message: words("yaml.refuse-anchor", { name, count }), at: path };
}

/** The place is written in a way that we do not edit rather than guess. */
export function cannotEdit(path: Path): Refusal {
  return { reason: "not-there", message: words("yaml.refuse-form", { path: formatPath(path) }), at: path };
}

/** Text with half a character cannot be written. */
export function halfCharacters(path: Path): Refusal {
  return { reason: "unreadable", message: words("yaml.refuse-half-character"), at: path };
}

const reasons: ReadonlyMap<string, RefusalReason> = new Map([
  ["yaml.too-large", "too-large"],
  ["yaml.too-deep", "too-large"],
  ["yaml.binary", "unreadable"],
  ["yaml.documents", "documents"],
  ["yaml.tabs", "tabs"],
]);
