import { at } from "../../base/json";
import { textFact } from "../../facts/sheet";
import { dataOf, readDocument } from "../../yaml/document";
import { lineIndex } from "../../yaml/lines";
import { scalarsOf } from "../../yaml/scalars";
import type { Subject } from "../types";
import type { OriginLines } from "./types";

/** The configuration's lines: the design's, but for keys that it does not have, by which an overlay takes defaults away. */
export function configBlocks({ document, tier }: Subject, text: string): readonly OriginLines[] {
  const isOverlay = textFact(tier.facts, "chart.config-mode") === "config";
  const foreign = isOverlay ? foreignLines(document, text) : new Set<number>();
  return text.split(/(?<=\n)/).map((line, index) => ({
    from: foreign.has(index) ? "chart" : "design",
    facts: [],
    text: line,
  }));
}

/** Lines that hold nothing but keys that the tier's text does not have. Flow maps on one line with others count as the design's. */
function foreignLines(document: Subject["document"], text: string): ReadonlySet<number> {
  const wanted = dataOf(document);
  const values = readDocument(text, Infinity);
  const foreign = new Set<number>();
  const own = new Set<number>();
  for (const { path, part, node } of scalarsOf(values)) {
    if (part !== "key" || path.length < 2) continue;
    const line = lineIndex(values.lineStarts, node.start);
    (at(wanted, ...path.slice(1)) === undefined ? foreign : own).add(line);
  }
  return new Set([...foreign].filter((line) => !own.has(line)));
}
