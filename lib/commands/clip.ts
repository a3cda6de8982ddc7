import { isMap } from "../base/json";
import { kinds, type Kind } from "../catalogue/types";
import { dataOf, readDocument } from "../yaml/document";
import { sourceAt } from "../yaml/source";
import { sectionOf } from "./places";

/** A component's definition as a piece of a configuration, comments and all: what the clipboard holds. */
export function clipOf(text: string, kind: Kind, id: string): string {
  return clipOfSeveral([{ text, kind, id }]);
}

/**
 * Several definitions, each with the text it stands in, as one piece; "" for none. What two tiers define alike is there once; what they
 * define differently under one id gets a number behind it.
 */
export function clipOfSeveral(
  wanted: readonly { readonly text: string; readonly kind: Kind; readonly id: string }[],
): string {
  const sections = new Map<Kind, Map<string, string>>();
  for (const { text, kind, id } of wanted) {
    const section = sections.get(kind) ?? new Map<string, string>();
    sections.set(kind, section);
    const source = sourceAt(text, [sectionOf(kind), id]);
    section.set(nameIn(section, id, source), source);
  }
  return [...sections]
    .map(([kind, section]) => `${sectionOf(kind)}:\n${[...section].map(definition).join("")}`)
    .join("");
}

function nameIn(section: ReadonlyMap<string, string>, id: string, source: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? id : `${id}${id.includes("/") ? "-" : "/"}${number}`;
    if (!section.has(name) || section.get(name) === source) return name;
  }
}

function definition([id, source]: readonly [string, string]): string {
  const lines = source.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
  const key = /[:#{}[\],&*?|<>=!%@`"' ]/.test(id) ? JSON.stringify(id) : id;
  return `  ${key}:${source.trim() === "" ? "" : `\n${lines.join("\n")}`}\n`;
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
