import { describe, expect, it } from "vitest";
import { at, isList, isMap } from "./json";

describe("isMap and isList", () => {
  it.each([
    [{}, true, false],
    [[], false, true],
    [null, false, false],
    [undefined, false, false],
    ["text", false, false],
    [0, false, false],
  ])("tell %j apart", (value, map, list) => {
    expect([isMap(value), isList(value)]).toEqual([map, list]);
  });
});

describe("at", () => {
  const data = { list: ["x", { deep: null }], "1": "one" };

  it.each([
    [[], data],
    [["list", 1, "deep"], null],
    [["list", 2], undefined],
    [["list", "length"], undefined],
    [["1"], "one"],
    [[1], "one"],
    [["list", 0, 0], undefined],
    [["missing", "x"], undefined],
  ])("follows %j", (path, expected) => {
    expect(at(data, ...path)).toEqual(expected);
  });

  it("sees own keys only", () => {
    expect(at(data, "toString")).toBeUndefined();
    expect(at(data, "__proto__", "constructor")).toBeUndefined();
    expect(at(JSON.parse('{"__proto__": 1}'), "__proto__")).toBe(1);
  });
});
