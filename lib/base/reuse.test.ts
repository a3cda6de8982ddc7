import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reuse } from "./reuse";

describe("reuse", () => {
  it("answers the old object when nothing changed", () => {
    const before = { a: [1, { b: "x" }], c: null };
    expect(reuse(before, structuredClone(before))).toBe(before);
  });

  it("keeps unchanged parts and takes changed ones", () => {
    const before = { same: { deep: [1, 2] }, other: { n: 1 } };
    const after = reuse(before, { same: { deep: [1, 2] }, other: { n: 2 } });
    expect(after).not.toBe(before);
    expect(after.same).toBe(before.same);
    expect(after.other).toEqual({ n: 2 });
  });

  it.each([
    ["a key that went", { a: 1, b: 2 }, { a: 1 }],
    ["a key that came", { a: 1 }, { a: 1, b: 2 }],
    ["a list that became a map", { 0: "x" }, ["x"]],
    ["an item that went", [1, 2], [1]],
    ["a value that became null", { a: {} }, { a: null }],
    ["nothing before", undefined, { a: 1 }],
  ])("sees %s", (_, before, after) => {
    expect(reuse<unknown>(before, after)).toEqual(after);
    expect(reuse<unknown>(before, after)).not.toBe(before);
  });

  it("treats __proto__ as a plain key", () => {
    const before: unknown = JSON.parse('{"__proto__": {"x": 1}, "y": 1}');
    const after: unknown = reuse<unknown>(before, JSON.parse('{"__proto__": {"x": 1}, "y": 2}'));
    expect(JSON.stringify(after)).toBe('{"__proto__":{"x":1},"y":2}');
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
  });

  it("never changes what the data says", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(reuse<unknown>(before, after)).toEqual(after);
        expect(reuse<unknown>(before, structuredClone(before))).toEqual(before);
      }),
    );
  });
});
