import type { Topology } from "../../topology/types";
import type { Workspace } from "../../workspace/types";
import type { ChartShelf } from "../charts/shelf";
import { configPart } from "../config";
import { emit } from "../emit";
import { partsOf } from "../parts";
import { subjectOf } from "../subject";
import type { Section } from "../types";
import { heading } from "../heading";
import { configBlocks } from "./config-blocks";
import { originTable, type OriginTable } from "./origin-table";
import type { Origin, OriginBlock, OriginLines } from "./types";

/** The values file of a tier, cut where its origin changes; the texts together are the file. Empty: there is no such tier. */
export function originsOf(
  { tiers }: Pick<Workspace, "tiers">,
  topology: Topology,
  id: string,
  shelf: ChartShelf,
): readonly OriginBlock[] {
  const tier = topology.tiers.find((each) => each.id === id);
  const text = tiers.find((each) => each.id === id)?.yaml;
  if (!tier || text === undefined) return [];
  const subject = subjectOf(tier, text, topology);
  const table = originTable({ tier, document: subject.document, topology });
  const sections = partsOf(subject).flatMap((part) => part.sections);
  return joined([
    { from: "design", facts: [], text: `${heading(subject)}\n` },
    ...sections.flatMap((section) => sectionBlocks(section, table)),
    ...configBlocks(subject, configPart(subject, shelf).text),
  ]);
}

/** A section's lines: those of each key below it by that key's origin, everything around them by the section's own. */
function sectionBlocks(section: Section, table: OriginTable): readonly OriginLines[] {
  const { key, value } = section;
  const own = table(key);
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const children = isMap ? Object.keys(value) : [];
  let origin: Origin = own;
  return emit([section])
    .split(/(?<=\n)/)
    .map((line) => {
      // Keys come in the order of the map, each at an indent of two; what stands further in belongs to the last one.
      if (/^ {2}[^ -]/.test(line) && children.length > 0) origin = table(key, children.shift());
      else if (/^\S/.test(line)) origin = own;
      return Object.assign({ text: line }, origin);
    });
}

/** Neighbours of one origin as one block. */
function joined(parts: readonly OriginLines[]): readonly OriginBlock[] {
  const whole: OriginBlock[] = [];
  let line = 1;
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && isSame(last, part)) whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push({ ...part, line });
    line += part.text.split("\n").length - 1;
  }
  return whole;
}

function isSame(a: Origin, b: Origin): boolean {
  return a.from === b.from && JSON.stringify(a.facts) === JSON.stringify(b.facts);
}
