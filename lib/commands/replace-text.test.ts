import { describe, expect, it } from "vitest";
import { maxTierBytes } from "../workspace/limits";
import { replaceText } from "./replace-text";
import { after, refusal, staleContext } from "./testing";

describe("replace-text", () => {
  it("puts the text in place, whatever it is", () => {
    const replaced = after(replaceText, { tier: "agent", text: "{ not yaml" });
    expect(replaced.tiers.map(({ yaml }) => yaml)[0]).toBe("{ not yaml");
  });

  it("works while the old text does not parse", () => {
    expect(refusal(replaceText, { tier: "agent", text: "receivers: {}\n" }, staleContext())).toBeNull();
  });

  it("refuses more text than a tier may hold, and an unknown tier", () => {
    expect(refusal(replaceText, { tier: "agent", text: "#".repeat(maxTierBytes + 1) })).toEqual([
      "too-large",
      "workspace.text-too-large",
    ]);
    expect(refusal(replaceText, { tier: "x", text: "" })?.[0]).toBe("not-there");
  });
});
