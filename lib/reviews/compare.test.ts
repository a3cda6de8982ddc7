import { beforeAll, describe, expect, it } from "vitest";
import { createAnalyser } from "../analysis/analyse";
import { testCatalogue } from "../catalogue/testing";
import { createSpeaker } from "../words/speak";
import type { Workspace } from "../workspace/types";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import { canonical } from "./canonical";
import { compareReadings, readDesign, type Comparison } from "./compare";
import { reviewsWords } from "./words";

const base = twoTierTemplate("shop");
const analyse = createAnalyser(testCatalogue);
const say = createSpeaker("en", [reviewsWords]);

function compare(before: Workspace | null, after: Workspace): Comparison {
  return compareReadings(before && read(before), read(after));
}

function read(design: Workspace) {
  return readDesign(design, analyse, [], "2026-11-01");
}

function edit(tier: string, change: (yaml: string) => string): Workspace {
  return {
    ...base,
    tiers: base.tiers.map((each) => (each.id === tier ? { ...each, yaml: change(each.yaml) } : each)),
  };
}

describe("compareReadings", () => {
  let whole: Comparison;
  beforeAll(() => {
    whole = compare(null, base);
  });

  it("says nothing of a design against itself", () => {
    const same = compare(base, base);
    expect(same.changes).toEqual([]);
    expect(same.findings.fresh).toEqual([]);
    expect(same.findings.fixed).toEqual([]);
    expect(same.yaml.flatMap(({ lines }) => lines).every(({ is }) => is === "same")).toBe(true);
  });

  it("takes moved nodes, comments and blanks for no change", () => {
    const moved = { ...edit("agent", (yaml) => `# a note\n${yaml}\n`), layout: { agent: { x: 1, y: 2 } } };
    expect(compare(base, moved).changes).toEqual([]);
    expect(canonical({ ...base, layout: { agent: { x: 1, y: 2 } } })).toBe(canonical(base));
  });

  it("shows all of a design whose base is empty as new", () => {
    expect(whole.changes.filter(({ what }) => what === "tier").map(({ is }) => is)).toEqual([
      "added",
      "added",
    ]);
    expect(whole.yaml.flatMap(({ lines }) => lines).every(({ is }) => is === "added")).toBe(true);
  });

  it("says a changed setting with both values, at its path", () => {
    const after = edit("gateway", (yaml) => yaml.replace(/limit_percentage: \d+/, "limit_percentage: 99"));
    const [change, ...rest] = compare(base, after).changes;
    expect(rest).toEqual([]);
    expect(change?.path).toEqual(["processors", "memory_limiter", "limit_percentage"]);
    expect(change?.risk).toBe("loss");
    expect(change && say(change.message)).toBe("gateway: memory_limiter limit_percentage: 80 → 99");
  });

  it("splits findings into what came, what stays and what went", () => {
    const broken = edit("gateway", (yaml) => yaml.replace(/^ {2}memory_limiter:$/m, "  memory_limiterx:"));
    const there = compare(base, broken).findings;
    expect(there.fresh.map(({ severity }) => severity)).toContain("error");
    const back = compare(broken, base).findings;
    expect(back.fixed.map(({ key }) => key)).toEqual(there.fresh.map(({ key }) => key));
    expect(back.fresh).toEqual(there.fixed);
    expect(there.fresh.find(({ severity }) => severity === "error")?.line).toBeGreaterThan(0);
  });

  it("shows what a change does to the values of its release", () => {
    const after = edit("gateway", (yaml) => yaml.replace(/limit_percentage: \d+/, "limit_percentage: 99"));
    const values = compare(base, after).helm.find(({ tier }) => tier === "gateway");
    const differing = values?.lines.filter(({ is }) => is !== "same").map(({ text }) => text.trim());
    expect(differing).toEqual(["limit_percentage: 80", "limit_percentage: 99"]);
  });
});
