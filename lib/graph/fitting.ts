import { at } from "../base/json";
import type { Words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import { nameAt, nameStatus } from "../catalogue/names";
import type { ComponentType, Kind } from "../catalogue/types";
import type { Target, Tier } from "../topology/types";
import type { Slot } from "./types";
import { byUse } from "./usual";

/** Something that could stand in a list. With `id` it is defined in the tier already, without one it would be new. */
export type Candidate = {
  readonly key: string;
  readonly kind: Kind;
  /** The newest name of its type. */
  readonly canonical: string;
  /** What it is called at the tier's version. */
  readonly type: string;
  readonly id: string | null;
  /** Other names people may look for. */
  readonly otherNames: readonly string[];
};

/** A candidate and, where it does not fit, why. */
export type Option = Candidate & { readonly refusal: Words | null };

/**
 * Everything that could be put into a list of this tier: what it defines already, then what its collector ships, most
 * used first; what fits before what does not. `judge` answers why a candidate cannot stand there, or null.
 */
export function optionsFor(
  tier: Tier,
  slot: Slot,
  catalogue: Catalogue,
  judge: (candidate: Candidate) => Words | null,
): readonly Option[] {
  const defined = definedIn(tier, slot);
  const shipped = kindsOf[slot].flatMap((kind) => shippedBy(catalogue, kind, tier.target));
  const options = [...defined, ...shipped].map((candidate) =>
    Object.assign({ refusal: judge(candidate) }, candidate),
  );
  return [...options.filter((option) => !option.refusal), ...options.filter((option) => option.refusal)];
}

/** What may stand in a list; connectors end one lane and begin another. */
const kindsOf: Readonly<Record<Slot, readonly Kind[]>> = {
  receivers: ["receiver", "connector"],
  processors: ["processor"],
  exporters: ["exporter", "connector"],
};

/** The components of one kind that a collector has, under the names it knows, most used first. */
function shippedBy(catalogue: Catalogue, kind: Kind, target: Target): readonly Candidate[] {
  return catalogue.components
    .filter((component) => component.kind === kind)
    .flatMap((component) => {
      const type = shippedName(catalogue, component, target);
      return type === null ? [] : [candidateOf(component, type)];
    })
    .sort((a, b) => byUse(kind, a.canonical, b.canonical));
}

/**
 * The component that putting a type into a list means, where the tier has exactly one of it: that one, shared, and not a
 * second one beside it. Null: a new one is wanted, as the list mentions it already. A receiver that listens is never made
 * twice this way, as two would fight for a port; that it is there already is then the answer.
 */
export function shareable(
  tier: Tier,
  pipeline: string,
  slot: Slot,
  { kind, canonical }: Pick<Candidate, "kind" | "canonical">,
): string | null {
  const [only, ...others] = tier.components.filter(
    (each) => each.kind === kind && each.canonical === canonical,
  );
  if (!only || others.length > 0) return null;
  const list = tier.pipelines.find((each) => each.id === pipeline)?.[slot] ?? [];
  const listens = kind === "receiver" && at(only.config, "protocols") !== undefined;
  return listens || !list.some((ref) => ref.id === only.id) ? only.id : null;
}

/** The list a kind stands in; connectors are put where data leaves first. */
export function slotOfKind(kind: Exclude<Kind, "extension">): Slot {
  if (kind === "receiver") return "receivers";
  return kind === "processor" ? "processors" : "exporters";
}

/** What a component is called at a version of a distribution; null where that has no such component. */
export function shippedName(catalogue: Catalogue, component: ComponentType, target: Target): string | null {
  const status = nameStatus(catalogue, component.kind, component.type, target);
  return status.is === "current" || status.is === "too-new" ? nameAt(component, target.collector) : null;
}

function candidateOf(component: ComponentType, type: string): Candidate {
  const names = [component.type, ...component.aliases.map((alias) => alias.type)];
  return {
    key: `${component.kind}/${component.type}`,
    kind: component.kind,
    canonical: component.type,
    type,
    id: null,
    otherNames: names.filter((name) => name !== type),
  };
}

function definedIn(tier: Tier, slot: Slot): readonly Candidate[] {
  return tier.components
    .filter((component) => kindsOf[slot].includes(component.kind))
    .map((component) => ({
      key: `${component.kind}/${component.id} defined`,
      kind: component.kind,
      canonical: component.canonical,
      type: component.type,
      id: component.id,
      otherNames: component.canonical === component.type ? [] : [component.canonical],
    }));
}
