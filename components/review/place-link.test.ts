import { describe, expect, it } from "vitest";
import { hashOf, placeOf } from "./place-link";

describe("the place in an address", () => {
  it("is read as it was written, whatever stands in a name", () => {
    for (const at of ["gateway 12", "agent/exporters.otlp/a→b", "100%", "한글#/", "a%20b"])
      expect(placeOf(hashOf({ tab: "graph", at }))).toEqual({ tab: "graph", at });
    expect(placeOf(hashOf({ tab: "talk", at: null }))).toEqual({ tab: "talk", at: null });
  });

  it("is the summary where the address names no tab, and is taken as it stands where it does not decode", () => {
    expect(placeOf("")).toEqual({ tab: "summary", at: null });
    expect(placeOf("#nonsense")).toEqual({ tab: "summary", at: null });
    expect(placeOf("#yaml/%E0%A4%A")).toEqual({ tab: "yaml", at: "%E0%A4%A" });
  });
});
