import { assertNever } from "../../base/assert";
import type { Json } from "../../base/json";
import { factById } from "../../facts/table";
import type { FactSheet, FactType } from "../../facts/types";
import { partMakers } from "../parts";
import { subjectWith } from "../subject";
import type { Section, Subject } from "../types";
import { readDocument } from "../../yaml/document";
import type { YamlDocument } from "../../yaml/types";
import type { Tier, Topology } from "../../topology/types";

/** What sections are made of: a tier, its text as it was read, and the design around it. */
export type Basis = { readonly tier: Tier; readonly document: YamlDocument; readonly topology: Topology };

/** Makes one part of a release's values. */
export type Maker = (typeof partMakers)[number];

/** The sections that some makers would give a release on this basis. */
export function sectionsOn(basis: Basis, makers: Iterable<Maker> = partMakers): readonly Section[] {
  const subject = subjectOn(basis);
  return [...makers].flatMap((make) => make(subject).sections);
}

function subjectOn({ tier, document, topology }: Basis): Subject {
  const tiers = topology.tiers.map((each) => (each.id === tier.id ? tier : each));
  return subjectWith(tier, document, { ...topology, tiers });
}

/** Which facts are read, whether known or not, and by whom: nobody else makes anything else when one of them changes. */
export function factsRead(basis: Basis): ReadonlyMap<string, ReadonlySet<Maker>> {
  const read = new Map<string, Set<Maker>>();
  // What a subject is made of goes into every part.
  let reading: readonly Maker[] = partMakers;
  const facts = new Proxy(basis.tier.facts, {
    get(target, id) {
      if (typeof id !== "string") return undefined;
      const readers = read.get(id) ?? new Set();
      for (const maker of reading) readers.add(maker);
      read.set(id, readers);
      return target[id];
    },
  });
  const subject = subjectOn({ ...basis, tier: { ...basis.tier, facts } });
  for (const make of partMakers) {
    reading = [make];
    make(subject);
  }
  return read;
}

/** The same basis while one fact is not known. */
export function withoutFact(basis: Basis, id: string): Basis {
  const { [id]: _, ...facts } = basis.tier.facts;
  return { ...basis, tier: { ...basis.tier, facts } };
}

/** The same basis while one fact is something else; null: nothing else is known that it could be. */
export function withOtherFact(basis: Basis, id: string): Basis | null {
  const type = factById(id)?.type;
  const value = type && otherThan(basis.tier.facts[id]?.value, type);
  if (value === undefined) return null;
  const facts: FactSheet = { ...basis.tier.facts, [id]: { value, origin: "set" } };
  return { ...basis, tier: { ...basis.tier, facts } };
}

/** The same deploy facts around a collector that does nothing, of another version. */
export function withoutDesign({ tier, topology }: Basis): Basis {
  const target = {
    collector: "0.0.1",
    distribution: tier.target.distribution === "core" ? "k8s" : "core",
  } as const;
  const idle: Tier = { ...tier, target, config: {}, components: [], pipelines: [], extensions: [] };
  return { tier: idle, document: readDocument(""), topology: { ...topology, hops: [], backends: [] } };
}

/** Some value of the type that is not `value`; undefined where there is none to be had. */
function otherThan(value: Json | undefined, type: FactType): Json | undefined {
  switch (type.is) {
    case "boolean":
      return value !== true;
    case "integer":
      return typeof value === "number" ? value + 1 : type.min + 1;
    case "choice":
      return type.values.find((each) => each !== value);
    case "quantity":
      return value === "750Mi" ? "751Mi" : "750Mi";
    case "duration":
      return value === "77s" ? "78s" : "77s";
    case "text":
      return examples.find((each) => each !== value && new RegExp(type.pattern ?? "").test(each));
    case "list":
    case "data":
      return undefined;
    default:
      return assertNever(type);
  }
}

/** Texts of the shapes that facts may have: a name, a number, a share, a path, a version. */
const examples = ["other", "another", "7", "8%", "/other", "/another", "0.1.2", "0.1.3"];
