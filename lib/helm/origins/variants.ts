import { assertNever } from "../../base/assert";
import type { Json } from "../../base/json";
import { factById } from "../../facts/table";
import type { FactSheet, FactType } from "../../facts/types";
import { partsOf } from "../parts";
import { subjectOf } from "../subject";
import type { Section } from "../types";
import type { Tier, Topology } from "../../topology/types";

/** What sections are made of: a tier with its text and the design around it. */
export type Basis = { readonly tier: Tier; readonly text: string; readonly topology: Topology };

/** The sections that a release would have on this basis. */
export function sectionsOn({ tier, text, topology }: Basis): readonly Section[] {
  const tiers = topology.tiers.map((each) => (each.id === tier.id ? tier : each));
  return partsOf(subjectOf(tier, text, { ...topology, tiers })).flatMap(({ sections }) => sections);
}

/** The ids of the facts that the sections of a release read, whether known or not. */
export function factsRead(basis: Basis): readonly string[] {
  const read = new Set<string>();
  const facts = new Proxy(basis.tier.facts, {
    get(target, id) {
      if (typeof id !== "string") return undefined;
      read.add(id);
      return target[id];
    },
  });
  sectionsOn({ ...basis, tier: { ...basis.tier, facts } });
  return [...read];
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
  return { tier: idle, text: "", topology: { ...topology, hops: [], backends: [] } };
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
