import { describe, expect, it } from "vitest";
import { newWorkspace } from "./new-workspace";

const ids = (...tiers: Parameters<typeof newWorkspace>[1]) =>
  newWorkspace("w", tiers).tiers.map(({ id }) => id);

describe("newWorkspace", () => {
  it("names tiers by their role, and again by number", () => {
    expect(
      ids({ role: "agent", yaml: "" }, { role: "gateway", yaml: "" }, { role: "gateway", yaml: "" }),
    ).toEqual(["agent", "gateway", "gateway-2"]);
  });

  it("keeps ids that are given, unless they cannot be or are taken", () => {
    expect(
      ids(
        { id: "edge", role: "agent", yaml: "" },
        { id: "edge", role: "agent", yaml: "" },
        { id: "My File.yaml", role: "gateway", yaml: "" },
      ),
    ).toEqual(["edge", "edge-2", "gateway"]);
  });
});
