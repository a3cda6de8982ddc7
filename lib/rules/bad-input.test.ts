import { describe, expect, it } from "vitest";
import { designOf } from "../../bench/designs";
import { circleOf, repeating } from "../../bench/odd-designs";
import { rule } from "./define";
import { rules } from "./registry.generated";
import { judge, workspaceOf } from "./testing/example";
import { documentedRules } from "./documented.generated";
import type { AnyRule } from "./types";

const failed = (message: string) => message === "rule.engine/rule-failed.default";
const said = (design: Parameters<typeof judge>[1], asked: readonly AnyRule[] = rules) =>
  judge(asked, design).judgement;

describe("what nobody should write", { timeout: 120_000 }, () => {
  it.each([
    ["10,000 components", designOf(10_000)],
    ["a pipeline that lists one exporter 1,000 times", repeating(1000)],
    ["a circle of two tiers", circleOf(2)],
    ["a circle of sixteen tiers", circleOf(16)],
    ["a tier that sends to itself", circleOf(1)],
  ])("is answered: %s", (_, design) => {
    const { findings, components } = said(design);
    expect(components).toBeGreaterThan(0);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ message }) => failed(message.id))).toEqual([]);
  });

  it("names a circle of two tiers", () => {
    expect(said(circleOf(2)).findings.map((finding) => finding.rule)).toContain("loop/agent-gateway-agent");
  });

  it("a rule that throws is one finding, and takes nothing from what the others say", () => {
    const broken = rule({
      id: "probe/broken",
      scope: "tier",
      severity: "error",
      check(): never {
        throw new Error("out of order");
      },
    });
    const { bad } = documentedRules[0]?.docs ?? {};
    const design = workspaceOf(bad ?? { tiers: {} });
    const { findings } = said(design, [broken, ...rules]);
    const faults = findings.filter(({ message }) => failed(message.id));
    expect(faults.map((finding) => finding.rule)).toEqual(design.tiers.map(() => "probe/broken"));
    expect(findings.filter((finding) => !faults.includes(finding))).toEqual(said(design).findings);
  });
});
