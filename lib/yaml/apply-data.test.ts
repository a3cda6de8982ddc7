import { describe, expect, it } from "vitest";
import type { Json } from "../base/json";
import { applyToData, sameData } from "./apply-data";
import { insert, move, remove, rename, set } from "./edit";
import type { YamlEdit } from "./edit";

describe("applyToData", () => {
  const data: Json = { a: { b: [1, 2, 3] }, n: null, t: "x" };

  it.each<[YamlEdit, Json]>([
    [set(["a", "b", 1], "y"), { a: { b: [1, "y", 3] }, n: null, t: "x" }],
    [set(["n", "x", "y"], 1), { a: { b: [1, 2, 3] }, n: { x: { y: 1 } }, t: "x" }],
    [set(["z", "x"], 1), { a: { b: [1, 2, 3] }, n: null, t: "x", z: { x: 1 } }],
    [set([], []), []],
    [remove(["a", "b", 0]), { a: { b: [2, 3] }, n: null, t: "x" }],
    [remove(["a", "b"]), { a: {}, n: null, t: "x" }],
    [insert(["a", "b"], 3, 4), { a: { b: [1, 2, 3, 4] }, n: null, t: "x" }],
    [insert(["n"], 0, 4), { a: { b: [1, 2, 3] }, n: [4], t: "x" }],
    [insert(["z", "l"], 0, 4), { a: { b: [1, 2, 3] }, n: null, t: "x", z: { l: [4] } }],
    [move(["a", "b"], 0, 2), { a: { b: [2, 3, 1] }, n: null, t: "x" }],
    [rename(["a", "b"], "c"), { a: { c: [1, 2, 3] }, n: null, t: "x" }],
  ])("%j", (edit, expected) => {
    expect(applyToData(data, edit)).toEqual({ ok: true, value: expected });
    expect(data).toEqual({ a: { b: [1, 2, 3] }, n: null, t: "x" });
  });

  it.each<[YamlEdit, string]>([
    [set(["t", "x"], 1), "not-there"],
    [set(["a", "b", 3], 1), "not-there"],
    [set(["a", "b", "0"], 1), "not-there"],
    [set(["z", 0], 1), "not-there"],
    [remove(["z"]), "not-there"],
    [remove([]), "not-there"],
    [insert(["a", "b"], 4, 1), "not-there"],
    [insert(["a", "b"], -1, 1), "not-there"],
    [insert(["z"], 1, 1), "not-there"],
    [move(["a", "b"], 0, 3), "not-there"],
    [rename(["a"], "t"), "exists"],
    [rename(["toString"], "x"), "not-there"],
  ])("refuses %j as %s", (edit, reason) => {
    expect(applyToData(data, edit)).toMatchObject({ ok: false, error: { reason } });
  });

  it("takes __proto__ for a plain key", () => {
    const result = applyToData({}, set(["__proto__", "x"], 1));
    expect(JSON.stringify(result.ok && result.value)).toBe('{"__proto__":{"x":1}}');
  });
});

describe("sameData", () => {
  it.each<[Json, Json, boolean]>([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: null }, {}, false],
    [{}, [], false],
    [Number.NaN, Number.NaN, true],
    [1, "1", false],
    [{ toString: 1 }, { a: 1 }, false],
  ])("compares %j and %j", (a, b, same) => {
    expect(sameData(a, b)).toBe(same);
  });
});
