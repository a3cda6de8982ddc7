import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyTextEdit, carry, minimalEdit } from "./text-edit";

describe("applyTextEdit", () => {
  it.each([
    ["replaces", "abcd", { start: 1, end: 3, insert: "X" }, "aXd"],
    ["inserts", "abcd", { start: 2, end: 2, insert: "X" }, "abXcd"],
    ["deletes to the end", "abcd", { start: 2, end: 4, insert: "" }, "ab"],
  ])("%s", (_, text, edit, after) => {
    expect(applyTextEdit(text, edit)).toBe(after);
  });
});

describe("minimalEdit", () => {
  it("answers null for equal texts", () => {
    expect(minimalEdit("same", "same")).toBeNull();
  });

  it("leaves common start and end alone", () => {
    expect(minimalEdit("a: 1\nb: 2\n", "a: 1\nb: 3\n")).toEqual({ start: 8, end: 9, insert: "3" });
  });

  it("does not let start and end overlap", () => {
    expect(minimalEdit("aa", "aaa")).toEqual({ start: 2, end: 2, insert: "a" });
  });

  it("keeps surrogate pairs whole at the start and at the end", () => {
    // 😀 is D83D DE00, 😁 is D83D DE01, 🈀 is D83C DE00.
    expect(minimalEdit("😀", "😁")).toEqual({ start: 0, end: 2, insert: "😁" });
    expect(minimalEdit("😀", "🈀")).toEqual({ start: 0, end: 2, insert: "🈀" });
  });

  it("turns any text into any other", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.string({ unit: fc.constantFrom("a", "b", "\n", "😀") }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = minimalEdit(before, after);
        expect(edit ? applyTextEdit(before, edit) : before).toBe(after);
      }),
    );
  });

  it("never replaces more than what differs in one character", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom("x", "y"), (head, tail, added) => {
        const edit = minimalEdit(head + tail, head + added + tail);
        expect(edit).toMatchObject({ insert: added });
        expect(edit && edit.end - edit.start).toBe(0);
      }),
    );
  });
});

describe("carry", () => {
  it("keeps what stands before a change and moves what stands behind it", () => {
    const to = carry("a: 1\nb: 2\n", "a: 1000\nb: 2\n");
    expect([0, 3, 5, 8].map(to)).toEqual([0, 3, 8, 11]);
  });

  it("finds every letter that was not touched, in any two texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, gone, come, tail) => {
        const [before, after] = [`${head}${gone}|${tail}`, `${head}${come}|${tail}`];
        const to = carry(before, after);
        const edit = minimalEdit(before, after);
        for (let at = 0; at < before.length; at++) {
          // What stands right at an insertion may stand on either side of it.
          if (edit && at >= edit.start && at < Math.max(edit.end, edit.start + 1)) continue;
          expect(after[to(at)]).toBe(before[at]);
        }
      }),
    );
  });
});
