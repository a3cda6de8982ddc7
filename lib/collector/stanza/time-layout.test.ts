import { describe, expect, it } from "vitest";
import { goTimeTrouble, strptimeTrouble } from "./time-layout";

describe("layouts of time", () => {
  it.each(["%Y-%m-%dT%H:%M:%S.%L%z", "%s,%f", "%%", "no directive"])("takes %s", (layout) => {
    expect(strptimeTrouble(layout)).toBeNull();
  });

  it("refuses digits, directives that nobody knows, and fractions without a mark before them", () => {
    expect(strptimeTrouble("2006-01-02")).toBe("format string should not contain decimals");
    expect(strptimeTrouble("%Q %E")).toBe(
      "invalid strptime format: [unsupported ctimefmt.toNative() directive: %Q unsupported ctimefmt.toNative() directive: %E]",
    );
    expect(strptimeTrouble("%S:%L")).toBe(
      "invalid fractional seconds directive: ':%L'. must be preceded with '.' or ','",
    );
    expect(goTimeTrouble("15:04:05:999")).toContain("':999'");
    expect(goTimeTrouble("15:04:05.999")).toBeNull();
  });
});
