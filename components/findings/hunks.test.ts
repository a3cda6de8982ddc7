import { describe, expect, it } from "vitest";
import { hunksOf } from "./hunks";

const before = ["a", "b", "c", "d", "e", "f", "g"].join("\n");

function show(hunks: ReturnType<typeof hunksOf>): readonly string[] {
  const signs = { same: " ", added: "+", removed: "-" } as const;
  return hunks.map((line) => (line ? `${signs[line.kind]}${line.line}${line.text}` : "…"));
}

describe("hunksOf", () => {
  it("shows a changed line with its neighbours and leaves out the rest", () => {
    expect(show(hunksOf(before, before.replace("d", "D"), 1))).toEqual([
      "…",
      " 3c",
      "-4d",
      "+4D",
      " 5e",
      "…",
    ]);
  });

  it("counts lines in the text they stand in", () => {
    expect(show(hunksOf("a\nb\n", "new\na\nb\n", 1))).toEqual(["+1new", " 2a", "…"]);
  });

  it("answers one gap for equal texts", () => {
    expect(show(hunksOf(before, before))).toEqual(["…"]);
  });
});
