import { formatPath } from "../base/path";
import { applyTextEdit, type TextEdit } from "../base/text-edit";
import { words, type Words } from "../base/words";
import { isMap } from "../base/json";
import { dataOf } from "../yaml/document";
import { lineIndex } from "../yaml/lines";
import { keyName } from "../yaml/node";
import { scalarsOf, type ScalarAt } from "../yaml/scalars";
import type { YamlDocument } from "../yaml/types";
import { escapeBraces } from "./braces";
import type { HelmRefusal } from "./types";

/** A tier's text as it stands in the values, what Helm would still change of its meaning, and what it would refuse. */
export type Embedded = {
  readonly text: string;
  readonly notes: readonly Words[];
  readonly refusals: readonly HelmRefusal[];
};

/** Who reads the values: both take YAML 1.1, Helm runs its templates besides. */
type Reader = "helm" | "kubectl";

/**
 * The user's text under `key`, indented and otherwise as it is, comments too. Helm reads YAML 1.1 and runs the result through
 * its template engine, so words like `on` are quoted and `{{` is escaped: what the pod gets reads as the text does. `further`
 * edits change the text besides. A `reader` without templates (kubectl) is told so, and braces stay.
 */
export function embed(
  key: string,
  document: YamlDocument,
  further: readonly TextEdit[] = [],
  reader: Reader = "helm",
): Embedded {
  if (document.issues.length > 0) {
    const line = document.issues[0]?.line ?? 1;
    const refusals = [{ message: words("helm.syntax", { line }), at: { line } }];
    return { text: under(key, document.text), notes: [], refusals };
  }
  const edits: TextEdit[] = [...further];
  const notes: Words[] = [];
  const refusals: HelmRefusal[] = [];
  for (const scalar of scalarsOf(document)) {
    const { node, path } = scalar;
    const insert = rewritten(scalar, document.text, reader);
    if (insert !== null && !further.some((edit) => edit.start <= node.start && edit.end >= node.end))
      edits.push({ start: node.start, end: node.end, insert });
    const lost = lostOnTheWay(scalar);
    if (lost === null) continue;
    const message = words(lost, { path: shortened(formatPath(path)), value: shortened(node.text) });
    if (lost === "helm.date") notes.push(message);
    else refusals.push({ message, at: { line: lineIndex(document.lineStarts, node.start) + 1 } });
  }
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const text = inOrder.toReversed().reduce(applyTextEdit, document.text);
  if (isEmpty(document)) notes.push(words("helm.empty-config", {}));
  return { text: document.root ? under(key, text) : `${key}: {}\n${indented(text)}`, notes, refusals };
}

/** The chart takes an empty `alternateConfig` for none. */
function isEmpty(document: YamlDocument): boolean {
  const data = dataOf(document);
  return isMap(data) && Object.keys(data).length === 0;
}

function under(key: string, text: string): string {
  return `${key}:\n${indented(text)}`;
}

/** Line breaks become `\n`, document markers go; empty lines stay empty. */
function indented(text: string): string {
  const lines = withoutMarkers(text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/));
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return lines.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("");
}

/** A marker at the start of a line ends everything, even a scalar, so it is never part of one. */
function withoutMarkers(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (/^\.\.\.(\s|$)/.test(line)) break;
    if (/^%\w/.test(line) && kept.every((each) => /^\s*(#|$)/.test(each))) continue;
    const marker = /^---(?=\s|$)[ \t]*/.exec(line);
    if (!marker) kept.push(line);
    else if (line.length > marker[0].length) kept.push(line.slice(marker[0].length));
  }
  return kept;
}

/** How the scalar must be written so that Helm gives back what the collector would have read; null: as it is. */
function rewritten({ node, part }: ScalarAt, text: string, reader: Reader): string | null {
  const source = text.slice(node.start, node.end);
  // A key that is no text is named by the collector, and Helm would name it otherwise or fail.
  if (part === "key" && typeof node.value !== "string") return JSON.stringify(keyName(node));
  if (node.style === "plain" && typeof node.value === "string" && boolean11.test(source))
    return `"${source}"`;
  if (reader !== "helm" || !node.text.includes("{{")) return null;
  // Where escapes or line folds hide a brace, only the text itself is to be trusted.
  return count(source) === count(node.text) ? escapeBraces(source) : JSON.stringify(escapeBraces(node.text));
}

/** Text to the collector, yes or no to YAML 1.1. */
const boolean11 = /^(?:y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/;

function count(text: string): number {
  return text.split("{{").length - 1;
}

/** What no way of writing carries through Helm; null: nothing is lost. */
function lostOnTheWay({ part, node: { style, value, text } }: ScalarAt): string | null {
  // A key that long is written with `?`, and one of Helm's own readings of the result fails on it.
  if (part === "key" && text.length > 1024) return "helm.long-key";
  if (lostCharacter.test(text)) return "helm.lost-character";
  if (style !== "plain") return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "helm.not-finite";
    return Number.isSafeInteger(value) || !Number.isInteger(value) || !/^[-+]?[\d_]+$/.test(text)
      ? null
      : "helm.big-number";
  }
  return typeof value === "string" && date.test(value) ? "helm.date" : null;
}

function shortened(text: string): string {
  const shown = text.replace(
    lostCharacter,
    (lost) => `\\u${lost.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return shown.length > 120 ? `${shown.slice(0, 119)}…` : shown;
}

/** Characters over which Helm's writer and reader disagree: they break the manifest, or become a space. Seen with Helm 3.22. */
const lostCharacter = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]|^\u00a0|\u00a0$/;

const date = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/;
