import { describe, expect, it } from "vitest";
import { words } from "@/lib/base/words";
import type { Finding } from "@/lib/rules/types";
import { firstFixes, sharedFix } from "./shared-fix";

function finding(tier: string, ...fixes: readonly (readonly [id: string, to: string])[]): Finding {
  return {
    key: tier,
    rule: "deprecated/component",
    class: "rule",
    severity: "warning",
    message: words("rule.deprecated/component.default"),
    anchor: { tier, at: { yaml: [], part: "key" } },
    related: [],
    fixes: fixes.map(([id, to]) => ({ id, title: words(`fix.${id}`, { to }), safety: "safe", edits: [] })),
  };
}

describe("sharedFix", () => {
  it("answers the fix whose title is the same for every finding", () => {
    const shared = sharedFix([finding("agent", ["rename", "a"]), finding("gateway", ["rename", "a"])]);
    expect(shared?.fixes).toHaveLength(2);
    expect(shared?.title).toEqual(words("fix.rename", { to: "a" }));
  });

  it("answers null where titles differ or a finding has no such fix", () => {
    expect(sharedFix([finding("agent", ["rename", "a"]), finding("gateway", ["rename", "b"])])).toBeNull();
    expect(sharedFix([finding("agent", ["rename", "a"]), finding("gateway")])).toBeNull();
  });
});

describe("firstFixes", () => {
  it("takes the first finding's first fix from every finding, whatever stands before it there", () => {
    const fixes = firstFixes([
      finding("agent", ["rename", "a"]),
      finding("gateway", ["other", "x"], ["rename", "b"]),
    ]);
    expect(fixes?.map((fix) => fix.title.params.to)).toEqual(["a", "b"]);
  });
});
