import { describe, expect, it } from "vitest";
import { beyondKnown } from "./beyond-known";

describe("beyondKnown", () => {
  it("speaks of a collector or a chart that nobody has read, and of no other", () => {
    expect(beyondKnown({ collector: "0.165.0", chart: "0.170.0" }, "0.170.0")).toBeNull();
    expect(beyondKnown({ collector: null, chart: null }, "0.170.0")).toBeNull();
    expect(beyondKnown({ collector: "0.166.0", chart: null }, "0.170.0")).toMatchObject({
      id: "upgrade.beyond",
    });
    expect(beyondKnown({ collector: null, chart: "0.171.0" }, "0.170.0")?.params).toMatchObject({
      chart: "0.170.0",
    });
  });
});
