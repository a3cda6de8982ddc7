import { isMap, type Json } from "../../base/json";
import { partMakers } from "../parts";
import type { Section } from "../types";
import type { FactUse, Origin } from "./types";
import {
  factsRead,
  sectionsOn,
  withOtherFact,
  withoutDesign,
  withoutFact,
  type Basis,
  type Maker,
} from "./variants";

/** The origin of a top-level key of the values, or of one key below it. */
export type OriginTable = (key: string, child?: string) => Origin;

/**
 * Where the parts of a tier's values come from, found by what changes them: each deploy fact that the sections read is taken away and
 * said otherwise, and so is the design. A part that neither changes is the chart's; one that only facts could change that nobody said
 * is a start. Facts that follow from the design count as the design; those that choose the chart, as the chart's.
 */
export function originTable(basis: Basis): OriginTable {
  const own = partsIn(sectionsOn(basis));
  const uses = new Map<string, FactUse[]>();
  const byDesign = differing(own, withoutDesign(basis));
  for (const [id, readers] of factsRead(basis)) {
    if (id.startsWith("chart.")) continue;
    const origin = basis.tier.facts[id]?.origin;
    const theirs = readers.size < partMakers.length ? partsIn(sectionsOn(basis, readers)) : own;
    const others = [...(origin ? [withoutFact(basis, id)] : []), withOtherFact(basis, id)];
    for (const other of others)
      for (const part of other ? differing(theirs, other, readers) : []) {
        if (origin === "derived") byDesign.add(part);
        else add(uses, part, { id, state: origin ?? "unset" });
      }
  }
  return (key, child) => {
    const part = nameOf(key, child);
    const used = uses.get(part) ?? [];
    const known = used.filter(({ state }) => state !== "unset");
    if (byDesign.has(part)) return { from: "design", facts: known };
    if (known.length > 0) return { from: "facts", facts: known };
    return used.length > 0 ? { from: "facts", facts: used } : { from: "chart", facts: [] };
  };
}

function nameOf(key: string, child?: string): string {
  return JSON.stringify(child === undefined ? [key] : [key, child]);
}

/** Every top-level key and every key below it, as the text of its value. */
function partsIn(sections: readonly Section[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { key, value, after } of sections) {
    parts.set(nameOf(key), JSON.stringify([value, after ?? []]));
    if (isMap(value))
      for (const [child, each] of Object.entries(value)) parts.set(nameOf(key, child), show(each));
  }
  return parts;
}

function show(value: Json): string {
  return JSON.stringify(value);
}

/** The parts that are something else, or not there, on another basis. */
function differing(own: ReadonlyMap<string, string>, other: Basis, makers?: Iterable<Maker>): Set<string> {
  const there = partsIn(sectionsOn(other, makers));
  return new Set([...own].filter(([part, value]) => there.get(part) !== value).map(([part]) => part));
}

function add(uses: Map<string, FactUse[]>, part: string, use: FactUse): void {
  const known = uses.get(part) ?? [];
  if (!known.some(({ id }) => id === use.id)) uses.set(part, [...known, use]);
}
