import { describe, expect, it } from "vitest";
import { testCatalogue } from "../catalogue/testing";
import { documentedRules } from "./documented.generated";
import { versionsOf } from "./versions-of";

function of(id: string) {
  const found = documentedRules.find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return versionsOf(found, testCatalogue);
}

describe("versionsOf", { timeout: 120_000 }, () => {
  it("says from when on a rule speaks", () => {
    expect(of("deprecated/component")).toEqual({ since: "0.144.0", until: null });
  });

  it("says that most rules know no version", () => {
    expect(of("affinity/tail-sampling-unsharded")).toEqual({ since: null, until: null });
  });

  it("finds a range for every rule whose example is on one version", () => {
    const ranges = documentedRules
      .filter(({ docs }) => !docs.bad.collectors)
      .map((documented) => [documented.rule.id, versionsOf(documented, testCatalogue)] as const);
    expect(ranges.filter(([, range]) => range === null)).toEqual([]);
    expect(ranges.some(([, range]) => range?.since ?? range?.until)).toBe(true);
  });
});
