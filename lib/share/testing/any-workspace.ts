import * as fc from "fast-check";
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
const waiver = fc.record(
  { rule: key, tier: key, at: name, reason: name, until: fc.constant("2027-01-31") },
  { requiredKeys: ["rule", "tier", "at", "reason"] },
);

/** Any design that parses. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    name,
    tiers: fc.array(tier, { minLength: 1, maxLength: 4 }),
    layout: fc.dictionary(key, fc.record({ x: coordinate, y: coordinate }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    notes: fc.uniqueArray(
      fc.record({ id: key, at: fc.record({ x: coordinate, y: coordinate }), text: name }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
    waivers: fc.array(waiver, { maxLength: 3 }),
  })
  .map(({ name: called, tiers, layout, notes, waivers }) => ({
    version: 2,
    name: called,
    tiers: tiers.map(({ role, yaml, target, facts }, index): TierSource => {
      return { id: `tier-${index}`, role, yaml, target, facts };
    }),
    layout,
    notes,
    waivers,
  }));
