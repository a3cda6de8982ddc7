import { sameData } from "../../yaml/apply-data";
import { dataOf, readDocument } from "../../yaml/document";
import { lineIndex } from "../../yaml/lines";
import { rangeOf } from "../../yaml/locate";
import type { YamlDocument } from "../../yaml/types";
import type { Origin } from "./merge-sources";

/** Writes behind the key of each value that a later part brought which one it was: "# from overlay.yaml". What holds no comment stays. */
export function markOrigins(text: string, origins: readonly Origin[]): string {
  const document = readDocument(text, Infinity);
  const lines = text.split("\n");
  const marks = origins.flatMap(({ path, from }): readonly Mark[] => {
    const range = rangeOf(document, path, "key");
    return range === null ? [] : [{ line: lineIndex(document.lineStarts, range.start), from }];
  });
  const all = marks.reduce(marked, lines);
  if (means(all, document)) return all.join("\n");
  // Inside a block scalar it would be text: then each for itself.
  const some = marks.reduce((before: readonly string[], mark) => {
    const after = marked(before, mark);
    return means(after, document) ? after : before;
  }, lines);
  return some.join("\n");
}

type Mark = { readonly line: number; readonly from: string };

function marked(lines: readonly string[], { line: index, from }: Mark): readonly string[] {
  const line = lines[index] ?? "";
  if (line.includes("#")) return lines;
  const end = line.endsWith("\r") ? "\r" : "";
  return lines.map((each, at) => (at === index ? `${line.trimEnd()} # from ${from}${end}` : each));
}

function means(lines: readonly string[], document: YamlDocument): boolean {
  const after = readDocument(lines.join("\n"), Infinity);
  return after.issues.length === document.issues.length && sameData(dataOf(after), dataOf(document));
}
