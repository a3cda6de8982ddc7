import { describe, expect, it } from "vitest";
import { Cursor } from "./cursor";
import { skipComment } from "./skip-comment";

/** What is left to read after the comment that a text begins with. */
function restOf(text: string, isOwnLine: boolean): string {
  const cursor = new Cursor(text);
  skipComment(cursor, isOwnLine);
  return text.slice(cursor.index);
}

/** Two comments, as many blanks between the break and the second. */
const blank = (count: number) => `# a\n${" ".repeat(count)}# b`;

describe("skipComment", () => {
  it("takes those that follow along where it has a line of its own, tabs before them included", () => {
    expect(restOf("# a\n\t# b\n\n  # c\nkey: 1", true)).toBe("\nkey: 1");
    expect(restOf("# a\n\tkey: 1", true)).toBe("\n\tkey: 1");
    expect(restOf("# a", true)).toBe("");
  });

  it("ends with its line where it stands behind something", () => {
    expect(restOf("# a\n\t# b\nkey: 1", false)).toBe("\n\t# b\nkey: 1");
  });

  it("looks no further than upstream does", () => {
    expect(restOf(blank(510), true)).toBe("");
    expect(restOf(blank(511), true)).toBe(`\n${" ".repeat(511)}# b`);
  });
});
