import { describe, expect, it } from "vitest";
import { twoTierTemplate } from "../workspace/templates/two-tier";
import { isSealed, seal } from "./seal";

const workspace = twoTierTemplate("t");
const entry = { seal: seal(workspace) };

describe("seal", () => {
  it("holds for what storage gives back", () => {
    expect(isSealed(structuredClone(workspace), entry)).toBe(true);
  });

  it("breaks where anything was changed", () => {
    expect(isSealed({ ...workspace, name: "u" }, entry)).toBe(false);
    expect(isSealed({ ...workspace, tiers: workspace.tiers.slice(1) }, entry)).toBe(false);
    expect(isSealed({ ...workspace, version: 1 }, entry)).toBe(false);
  });

  it("is not there for designs of older builds, for damaged entries and for nothing", () => {
    for (const [stored, other] of [
      [workspace, {}],
      [workspace, null],
      [workspace, "entry"],
      [workspace, { seal: entry.seal.slice(2) }],
      [undefined, entry],
      ["text", entry],
    ])
      expect(isSealed(stored, other)).toBe(false);
  });
});
