import { isMap } from "../base/json";
import { kinds, type Kind } from "../catalogue/types";
import { dataOf, readDocument } from "../yaml/document";
import { sourceAt } from "../yaml/source";
import { sectionOf } from "./places";

/** A component's definition as a piece of a configuration, comments and all: what the clipboard holds. "" where it is not defined. */
export function clipOf(text: string, kind: Kind, id: string): string {
  const source = sourceAt(text, [sectionOf(kind), id]);
  const lines = source.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
  const key = /[:#{}[\],&*?|<>=!%@`"' ]/.test(id) ? JSON.stringify(id) : id;
  return `${sectionOf(kind)}:\n  ${key}:${source.trim() === "" ? "" : `\n${lines.join("\n")}`}\n`;
}

/** One definition of a clip, with its value as it is written. */
export type Clipped = { readonly kind: Kind; readonly id: string; readonly source: string };

/** The definitions that a text holds, if it holds nothing else: sections of components, without a `service`. Null: it is something else. */
export function clippedIn(text: string): readonly Clipped[] | null {
  const document = readDocument(text);
  const data = dataOf(document);
  if (document.issues.length > 0 || !isMap(data) || Object.keys(data).length === 0) return null;
  const found: Clipped[] = [];
  for (const [section, definitions] of Object.entries(data)) {
    const kind = kinds.find((each) => sectionOf(each) === section);
    if (kind === undefined || !isMap(definitions)) return null;
    for (const id of Object.keys(definitions))
      found.push({ kind, id, source: sourceAt(text, [section, id]) });
  }
  return found.length > 0 ? found : null;
}
