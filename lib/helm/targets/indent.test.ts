import { describe, expect, it } from "vitest";
import { dataOf, readDocument } from "../../yaml/document";
import { indent } from "./indent";

describe("indent", () => {
  it("moves lines in and leaves empty ones empty", () => {
    expect(indent("a: 1\n\nb: 2\n", 2)).toBe("  a: 1\n\n  b: 2\n");
  });

  it("keeps what blocks of text say", () => {
    const text = "# why\nscript: |\n  one\n\n    two\nfolded: >-\n  three\n  four\n";
    const moved = readDocument(`below:\n${indent(text, 4)}`);
    expect(dataOf(moved)).toEqual({ below: dataOf(readDocument(text)) });
  });
});
