import type { Json } from "../base/json";
import { reuse } from "../base/reuse";
import type { Catalogue } from "../catalogue/catalogue";
import { factSheet } from "../facts/sheet";
import type { Role } from "../facts/types";
import { readDocument } from "../yaml/document";
import type { YamlDocument } from "../yaml/types";
import { deriveServices } from "./derive-services";
import { readHops } from "./hops";
import { readTier, type TierReading } from "./read-tier";
import { shareById } from "./sharing";
import type { Target, Tier, TierId, Topology } from "./types";

/** What a tier is read from. */
export type TierInput = {
  readonly id: TierId;
  readonly role: Role;
  readonly yaml: string;
  readonly target: Target;
  /** Only the facts that were set. */
  readonly facts: Readonly<Record<string, Json>>;
};

/**
 * What all tiers mean together: components, pipelines, deploy facts, the hops between tiers and the ways out. Parts that are
 * equal in `previous` are those very objects, so identity can serve as a cache key. A tier whose text does not parse is the
 * one of `previous`, stale. `maxBytes` lifts the limit on one text (UTF-8). Never fails, whatever the texts are.
 */
export function readTopology(
  tiers: readonly TierInput[],
  catalogue: Catalogue,
  previous?: Topology,
  maxBytes?: number,
): Topology {
  const inputs = tiers.map((input) => {
    const before = previous?.tiers.find((tier) => tier.id === input.id);
    const document = readDocument(input.yaml, maxBytes);
    return { input, before, document, reading: readingOf(input.id, document, catalogue, before) };
  });
  const derived = deriveServices(
    inputs.map(({ input, reading }) => ({ ...reading, id: input.id, role: input.role, set: input.facts })),
  );
  const read = inputs.map(({ input, before, document, reading }): Tier => {
    const { id, role } = input;
    const target = reuse(before?.target, input.target);
    const facts = reuse(before?.facts, factSheet(role, input.facts, derived.get(id)));
    const tier = sameOrNew(before, { ...reading, id, role, target, facts });
    readFrom.set(tier, { document, catalogue });
    return tier;
  });
  const { hops, backends } = readHops(read);
  return sameOrNew(previous, {
    tiers: sameOrNew(previous?.tiers, read),
    hops: shareById(previous?.hops ?? [], hops),
    backends: shareById(previous?.backends ?? [], backends),
  });
}

/** From what a tier was read last: an untouched tier costs nothing. */
const readFrom = new WeakMap<Tier, { readonly document: YamlDocument; readonly catalogue: Catalogue }>();

function readingOf(
  id: TierId,
  document: YamlDocument,
  catalogue: Catalogue,
  before: Tier | undefined,
): TierReading {
  const source = before && readFrom.get(before);
  if (before && source?.document === document && source.catalogue === catalogue) {
    const { components, pipelines, extensions, config, issues, stale } = before;
    return { components, pipelines, extensions, config, issues, stale };
  }
  return readTier(id, document, catalogue, before);
}

/** `previous` where it holds the very same parts as `next`. */
function sameOrNew<T extends object>(previous: T | undefined, next: T): T {
  if (!previous) return next;
  const before = Object.entries(previous);
  const after = Object.entries(next);
  const parts = new Map<string, unknown>(before);
  return before.length === after.length && after.every(([key, part]) => Object.is(parts.get(key), part))
    ? previous
    : next;
}
