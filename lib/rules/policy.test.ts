import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { applyPolicy, defaultPolicy } from "./policy";
import type { Finding, Judgement, Severity } from "./types";

function finding(rule: string, severity: Severity, sort: Finding["class"] = "rule"): Finding {
  return {
    key: rule,
    rule,
    class: sort,
    severity,
    message: words(`rule.${rule}.default`),
    anchor: { tier: "agent", at: { yaml: [], part: "key" } },
    related: [],
    fixes: [],
  };
}

const judgement: Judgement = {
  findings: [
    finding("order/memory-limiter-first", "error"),
    finding("wl/spread", "warning"),
    finding("wl/image-latest", "warning"),
    finding("arch/kafka-buffer", "info"),
  ],
  waived: [],
  notChecked: { components: [], facts: [] },
  lines: {},
  components: 3,
};
const heard = (policy: Parameters<typeof applyPolicy>[1]) =>
  applyPolicy(judgement, policy).findings.map(({ rule, severity }) => `${severity} ${rule}`);

describe("applyPolicy", () => {
  it("leaves advice on the shape of a design out of what is recommended", () => {
    expect(heard(defaultPolicy)).toEqual([
      "error order/memory-limiter-first",
      "warning wl/spread",
      "warning wl/image-latest",
    ]);
  });

  it("makes every warning an error where it is strict, and hears advice", () => {
    expect(heard({ profile: "strict", rules: {} })).toEqual([
      "error order/memory-limiter-first",
      "error wl/spread",
      "error wl/image-latest",
      "info arch/kafka-buffer",
    ]);
  });

  it("lets a rule go before its family, and both before the profile; louder ones come first", () => {
    const rules = { "wl/*": "off", "wl/image-latest": "info", "arch/kafka-buffer": "error" } as const;
    expect(heard({ profile: "recommended", rules })).toEqual([
      "error order/memory-limiter-first",
      "error arch/kafka-buffer",
      "info wl/image-latest",
    ]);
  });

  it("never mutes what the collector refuses", () => {
    const refused = { ...judgement, findings: [finding("collector/unknown-type", "error", "verdict")] };
    expect(applyPolicy(refused, { profile: "all", rules: { "collector/*": "off" } }).findings).toHaveLength(
      1,
    );
  });

  it("gives back the very judgement where nothing is asked of it", () => {
    expect(applyPolicy(judgement, { profile: "all", rules: {} })).toBe(judgement);
  });
});
