import { applyTextEdit } from "../../base/text-edit";
import { isList, type Json } from "../../base/json";
import { dataOf, readDocument } from "../../yaml/document";
import { indented, renderValue } from "../../yaml/render";
import { scalarsOf } from "../../yaml/scalars";
import type { Style } from "../../yaml/style";
import type { YamlDocument } from "../../yaml/types";
import { TemplateError, type Value } from "./types";

/** A text as Helm reads it: the collector's reading, but `yes`, `on` and their like are booleans. */
export function readAsHelm(text: string): YamlDocument {
  const document = readDocument(text, Infinity);
  const edits = scalarsOf(document).flatMap(({ node }) => {
    const truth = node.style === "plain" ? truths.get(node.text.toLowerCase()) : undefined;
    // Only these spellings: `yEs` is a text.
    const isSpelled = truth !== undefined && /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]*)$/.test(node.text);
    return isSpelled ? [{ start: node.start, end: node.end, insert: String(truth) }] : [];
  });
  if (edits.length === 0) return document;
  return readDocument(edits.toReversed().reduce(applyTextEdit, text), Infinity);
}

const truths = new Map([
  ...["y", "yes", "on"].map((word) => [word, true] as const),
  ...["n", "no", "off"].map((word) => [word, false] as const),
]);

/** The data of a text that a template made. */
export function fromYaml(text: string): Value {
  const document = readAsHelm(text);
  const [issue] = document.issues;
  if (issue) throw new TemplateError(`line ${issue.line} is no YAML`);
  return mutable(dataOf(document));
}

/** Plain data as templates may change it. */
export function mutable(data: Json): Value {
  if (typeof data !== "object" || data === null) return data;
  if (isList(data)) return data.map(mutable);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mutable(value)]));
}

/** Data as the text that a template continues with: single quotes, so that actions inside stay as they are. */
export function toYaml(value: Value): string {
  const rendered = renderValue(value, style);
  if (rendered.inline !== null) return rendered.inline;
  const { header, lines } = rendered;
  return header === "" ? lines.join("\n") : [header, ...indented(lines, 2)].join("\n");
}

const style: Style = {
  indent: 2,
  dashIndent: 0,
  scalarLists: "block",
  padMaps: false,
  padLists: false,
  quote: "'",
  quoteAll: false,
  newline: "\n",
  endsWithNewline: true,
};
