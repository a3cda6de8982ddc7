import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { applyFix } from "../commands/apply-fix";
import { words } from "../base/words";
import { readTopology } from "../topology/topology";
import type { Topology } from "../topology/types";
import { applyChange } from "../workspace/change";
import type { Workspace } from "../workspace/types";
import { createEngine } from "./engine";
import { rules } from "./registry.generated";
import { judge, today } from "./testing/example";
import { badFixtures, okFixtures } from "./testing/fixtures";
import { probeRules } from "./testing/probe-rules";
import { afterStep, randomStep } from "./testing/random-steps";

/** More of them: PROPERTY_RUNS=500. */
const runs = Number(process.env["PROPERTY_RUNS"] ?? 12);

const designs = [...badFixtures(), ...okFixtures()].map(({ workspace }) => workspace);

describe("rules, in any design", () => {
  it("say the same step by step as from scratch", () => {
    fc.assert(
      fc.property(fc.constantFrom(...designs), fc.array(randomStep, { maxLength: 16 }), (start, steps) => {
        const engine = createEngine([...rules, ...probeRules], testCatalogue);
        let workspace = start;
        let previous: Topology | undefined;
        for (const step of steps) {
          workspace = afterStep(workspace, step, start);
          const topology: Topology = readTopology(workspace.tiers, testCatalogue, previous);
          const judgement = engine(topology, workspace, today);
          previous = topology;
          // Text that does not parse has a past that a fresh reading cannot know.
          if (topology.tiers.some((tier) => tier.stale)) continue;
          expect(judgement).toEqual(judge([...rules, ...probeRules], workspace).judgement);
        }
      }),
      { numRuns: runs },
    );
  }, 60_000);

  it("never throw, and give every finding a key of its own", () => {
    fc.assert(
      fc.property(fc.constantFrom(...designs), fc.array(randomStep, { maxLength: 12 }), (start, steps) => {
        const workspace = steps.reduce((current, step) => afterStep(current, step, start), start);
        const { findings } = judge(rules, workspace).judgement;
        expect(findings.filter(({ message }) => message.id === "rule.engine/rule-failed.default")).toEqual(
          [],
        );
        const keys = findings.map(({ key }) => key);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 60_000);

  it("offer safe fixes that come to an end within ten rounds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...designs), fc.array(randomStep, { maxLength: 8 }), (start, steps) => {
        const begun = steps.reduce((current, step) => afterStep(current, step, start), start);
        expect(roundsToTheEnd(begun)).toBeLessThanOrEqual(10);
      }),
      { numRuns: runs },
    );
  }, 60_000);
});

/** Applies every finding's first safe fix, as the button does, until nothing changes any more. */
function roundsToTheEnd(start: Workspace): number {
  let workspace = start;
  for (let round = 0; round < 12; round++) {
    const { topology, judgement } = judge(rules, workspace);
    const fixes = judgement.findings.flatMap(
      (finding) => finding.fixes.find((fix) => fix.safety === "safe") ?? [],
    );
    const change = applyFix.plan(
      { fixes, label: words("test") },
      { workspace, topology, catalogue: testCatalogue },
    );
    const result = change.ok ? applyChange(workspace, change.value) : null;
    if (!result?.ok || result.value === workspace) return round;
    workspace = result.value;
  }
  return 12;
}
