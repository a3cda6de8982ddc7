import { describe, expect, it } from "vitest";
import { setRules } from "./set-rules";
import { after } from "./testing";

describe("set-rules", () => {
  it("chooses a profile, and decides single rules and families", () => {
    expect(after(setRules, { profile: "strict" }).rules).toEqual({ profile: "strict", rules: {} });
    expect(after(setRules, { rules: { "wl/*": "off", "order/batch-not-last": "error" } }).rules).toEqual({
      profile: "recommended",
      rules: { "wl/*": "off", "order/batch-not-last": "error" },
    });
  });

  it("takes a decision back", () => {
    expect(after(setRules, { rules: { "wl/*": null } }).rules).toEqual({ profile: "recommended", rules: {} });
  });
});
