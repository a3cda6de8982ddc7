import { describe, expect, it } from "vitest";
import recorded from "../../../../fixtures/collector/xpath.json";
import { xpathError } from "./xpath-error";

describe("xpathError", () => {
  // Recorded from the collector 0.159.0, of functions that take an XPath.
  it.each(recorded)("says of $text what upstream says", ({ text, upstream }) => {
    expect(xpathError(text)).toBe(upstream);
  });

  it("says that nothing is nothing", () => {
    expect(xpathError("")).toBe("expr expression is nil");
  });

  it("ends where upstream ends, however deep it goes", () => {
    expect(xpathError(`${"(".repeat(300)}a${")".repeat(300)}`)).toBe(
      "the xpath query is too complex(depth > 200)",
    );
  });
});
