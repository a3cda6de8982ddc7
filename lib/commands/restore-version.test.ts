import { describe, expect, it } from "vitest";
import { restoreVersion } from "./restore-version";
import { after, contextFor, contextOf, refusal } from "./testing";

describe("restore-version", () => {
  it("makes the design what it was: name, tiers, accepted findings and places", () => {
    const { workspace } = contextOf();
    const then = { ...workspace, name: "Before", layout: { a: { x: 1, y: 2 } } };
    const now = {
      ...workspace,
      name: "After",
      tiers: workspace.tiers.slice(0, 1),
      layout: { b: { x: 3, y: 4 } },
    };
    expect(after(restoreVersion, { workspace: then, name: "v1" }, contextFor(now))).toEqual(then);
  });

  it("refuses a version that is no design", () => {
    const { workspace } = contextOf();
    const empty = { ...workspace, tiers: [] };
    expect(refusal(restoreVersion, { workspace: empty, name: "v1" })?.[1]).toBe("workspace.no-tier-left");
  });
});
