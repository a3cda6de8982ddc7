import { describe, expect, it } from "vitest";
import { keyComments, withKeyComments } from "./key-comments";

const text = [
  "a:",
  "  # first",
  "  # second",
  "  b: # beside",
  "    c: 1 # of the value",
  "  d: {e: 1} # behind",
  "  t: |",
  "    # text",
  "",
].join("\n");

describe("the comments of a key", () => {
  it("are those above it and the one on its line, not those within its value", () => {
    expect(keyComments(text, ["a", "b"])).toEqual({ above: ["# first", "# second"], beside: "# beside" });
    expect(keyComments(text, ["a", "d"])).toEqual({ above: [], beside: "# behind" });
    expect(keyComments(text, ["a", "t"])).toEqual({ above: [], beside: null });
    expect(keyComments(text, ["a", "d", "e"])).toEqual({ above: [], beside: null });
  });

  it("are written at another key, at its column", () => {
    const other = "x:\n    y:\n        z: 1\n    q: 2\n";
    expect(withKeyComments(other, ["x", "y"], keyComments(text, ["a", "b"]))).toBe(
      "x:\n    # first\n    # second\n    y: # beside\n        z: 1\n    q: 2\n",
    );
  });

  it("are left out where the key stands in the midst of a line, and where one is there already", () => {
    const comments = keyComments(text, ["a", "b"]);
    expect(withKeyComments("x: {y: 1}\n", ["x", "y"], comments)).toBe("x: {y: 1}\n");
    expect(withKeyComments("x: # mine\n  y: 1\n", ["x"], { above: [], beside: "# theirs" })).toBe(
      "x: # mine\n  y: 1\n",
    );
  });
});
