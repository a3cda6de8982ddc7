import fc from "fast-check";
import type { Json } from "../../base/json";
import { roles } from "../../facts/types";
import type { TierSource, Workspace } from "../../workspace/types";

const name = fc.string({ unit: "grapheme", maxLength: 30 });
/** Keys that are no accident of JavaScript's objects. */
const key = fc.stringMatching(/^[a-z][a-z.-]{0,20}$/).filter((text) => !(text in {}));
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): Json => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "proto")));
const coordinate = fc.integer({ min: -5000, max: 5000 });

const tier = fc.record({
  role: fc.constantFrom(...roles),
  yaml: fc.string({ unit: "binary", maxLength: 400 }),
  target: fc.record({
    collector: fc.tuple(fc.nat(2), fc.nat(200), fc.nat(9)).map((parts) => parts.join(".")),
    distribution: fc.constantFrom("core", "contrib", "k8s", "otlp"),
  }),
  facts: fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true }),
});
const waiver = fc.record({
  rule: key,
  tier: key,
  at: name,
  reason: name,
  until: fc.constantFrom("2027-01-31", undefined),
});

/** Any design that parses. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    name,
    tiers: fc.array(tier, { minLength: 1, maxLength: 4 }),
    layout: fc.dictionary(key, fc.record({ x: coordinate, y: coordinate }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    waivers: fc.array(waiver, { maxLength: 3 }),
  })
  .map((parts) => ({
    ...parts,
    version: 1,
    tiers: parts.tiers.map((each, index): TierSource => ({ ...each, id: `tier-${index}` })),
    waivers: parts.waivers.map(({ until, ...rest }) => (until === undefined ? rest : { ...rest, until })),
  }));
