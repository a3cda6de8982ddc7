import { describe, expect, it } from "vitest";
import { collectorInHeading, heading } from "./heading";

const target = { collector: "0.159.0", distribution: "contrib" } as const;
const of = (id: string) => heading({ chart: "0.152.1", tier: { id, target } });

describe("heading", () => {
  it("is read again, however long the tier's name folds it", () => {
    for (const id of ["a", "gateway", "x".repeat(20), "x".repeat(35), "x".repeat(63)])
      expect(collectorInHeading(`${of(id)}\nmode: daemonset\n`)).toBe("0.159.0");
  });

  it("is not found in other comments", () => {
    expect(collectorInHeading("# our collector 0.1.0, mended\nmode: daemonset\n")).toBeNull();
    expect(collectorInHeading(`mode: daemonset\n${of("gateway")}`)).toBeNull();
    expect(collectorInHeading("")).toBeNull();
  });
});
