import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJudge } from "../answer/judge";
import { badFixtures, okFixtures } from "../rules/testing/fixtures";
import { afterStep, randomStep } from "../rules/testing/random-steps";
import type { Workspace } from "../workspace/types";
import { checkSafeFixes } from "./testing/check-safe-fixes";

/** More of them: PROPERTY_RUNS=500. */
const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 12);
const today = "2026-12-01";
const designs = [...badFixtures(), ...okFixtures()].map(({ name, workspace }) => ({
  name,
  workspace: loud(workspace),
}));
const kept = { settled: true, newErrors: [], lostComments: [], broken: [] };

describe("all safe fixes, with the collector's verdict", { timeout: 120_000 }, () => {
  it("come to an end in our own designs, bring no new error and lose no comment", () => {
    for (const { name, workspace } of designs) {
      const checked = checkSafeFixes(workspace, { ...createJudge(), today });
      expect([name, checked]).toMatchObject([name, kept]);
      expect(checked.rounds).toBeLessThanOrEqual(10);
    }
  });

  it("do the same in designs that were changed at random", () => {
    const start = fc.constantFrom(...designs.map(({ workspace }) => workspace));
    const property = fc.property(start, fc.array(randomStep, { maxLength: 6 }), (begun, steps) => {
      const changed = steps.reduce((current, step) => afterStep(current, step, begun), begun);
      expect(checkSafeFixes(changed, { ...createJudge(), today })).toMatchObject(kept);
    });
    fc.assert(property, { numRuns, seed: 7 });
  });
});

function loud(workspace: Workspace): Workspace {
  return { ...workspace, rules: { profile: "all", rules: {} } };
}
