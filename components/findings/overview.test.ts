import { describe, expect, it } from "vitest";
import { words } from "@/lib/base/words";
import type { Finding, Severity } from "@/lib/rules/types";
import { nextOf, overviewOf } from "./overview";

const finding = (rule: string, tier: string, severity: Severity, safety?: "safe" | "review"): Finding => ({
  key: `${rule} ${tier}`,
  rule,
  class: "rule",
  severity,
  message: words("m"),
  anchor: { tier, at: { yaml: [], part: "key" } },
  related: [],
  fixes: safety ? [{ id: "f", title: words("f"), safety, edits: [] }] : [],
});

describe("the overview", () => {
  it("counts by family and tier, the heaviest family first", () => {
    const rows = overviewOf(
      [
        finding("order/a", "agent", "warning"),
        finding("order/b", "agent", "info"),
        finding("wl/c", "gateway", "error"),
      ],
      ["agent", "gateway"],
    );
    expect(rows.map(({ family }) => family)).toEqual(["wl", "order"]);
    expect(rows[1]?.cells).toEqual([
      { error: 0, warning: 1, info: 1 },
      { error: 0, warning: 0, info: 0 },
    ]);
  });

  it("names what to mend next: among the worst, what mends itself", () => {
    const worst = finding("wl/a", "agent", "error");
    const safe = finding("wl/b", "agent", "error", "safe");
    expect(nextOf([worst, finding("wl/c", "agent", "error", "review"), safe])).toBe(safe);
    expect(nextOf([worst, finding("order/d", "agent", "warning", "safe")])).toBe(worst);
    expect(nextOf([])).toBeNull();
  });
});
