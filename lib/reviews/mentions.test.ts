import { describe, expect, it } from "vitest";
import { mentionsIn } from "./mentions";

describe("mentionsIn", () => {
  it("finds whole names, capitals or not, at any place", () => {
    expect(mentionsIn("@mina look, and (@요나스)", ["Mina", "요나스", "Ann"])).toEqual(["Mina", "요나스"]);
  });

  it("takes the longest name, and no part of a word or an address", () => {
    expect(mentionsIn("@Mina Kim", ["Mina", "Mina Kim"])).toEqual(["Mina Kim"]);
    expect(mentionsIn("@Minas and me@Mina", ["Mina"])).toEqual([]);
  });

  it("leaves code alone, and takes any name literally", () => {
    expect(mentionsIn("`@Mina` ```\n@Mina\n```", ["Mina"])).toEqual([]);
    expect(mentionsIn("@a.*b(c)[d]\\-/ hello", ["a.*b(c)[d]\\-/", ".*"])).toEqual(["a.*b(c)[d]\\-/"]);
  });
});
