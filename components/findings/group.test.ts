import { describe, expect, it } from "vitest";
import { words } from "@/lib/base/words";
import type { Finding, Severity } from "@/lib/rules/types";
import { countBySeverity, groupFindings } from "./group";

function finding(rule: string, severity: Severity, tier = "agent"): Finding {
  return {
    key: `${rule}@${tier}`,
    rule,
    class: "rule",
    severity,
    message: words(`rule.${rule}.default`),
    anchor: { tier, at: { yaml: ["exporters"], part: "key" } },
    related: [],
    fixes: [],
  };
}

describe("groupFindings", () => {
  it("puts one rule's findings together, in the order they came", () => {
    const groups = groupFindings([
      finding("a/x", "warning", "agent"),
      finding("b/y", "warning"),
      finding("a/x", "warning", "gateway"),
    ]);
    expect(groups.map((group) => [group.rule, group.findings.map((member) => member.anchor.tier)])).toEqual([
      ["a/x", ["agent", "gateway"]],
      ["b/y", ["agent"]],
    ]);
  });

  it("puts the rule with the worst finding first", () => {
    const groups = groupFindings([
      finding("a/x", "info"),
      finding("b/y", "warning"),
      finding("c/z", "info"),
      finding("c/z", "error"),
    ]);
    expect(groups.map((group) => `${group.severity} ${group.rule}`)).toEqual([
      "error c/z",
      "warning b/y",
      "info a/x",
    ]);
  });
});

describe("countBySeverity", () => {
  it("counts every severity, absent ones as zero", () => {
    expect(
      countBySeverity([finding("a/x", "error"), finding("b/y", "error"), finding("c/z", "info")]),
    ).toEqual({
      error: 2,
      warning: 0,
      info: 1,
    });
  });
});
