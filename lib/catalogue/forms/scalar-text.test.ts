import { describe, expect, it } from "vitest";
import { hasVariable, readText, textOf } from "./scalar-text";
import type { Shape } from "./types";

const whole: Shape = { is: "integer", min: -128, max: 127 };

describe("readText", () => {
  it.each<[string, Shape, unknown]>([
    ["", { is: "text" }, undefined],
    ['""', { is: "text" }, ""],
    ["true", { is: "text" }, "true"],
    ["12", whole, 12],
    ["1h30m", { is: "duration" }, "1h30m"],
    ["0", { is: "duration" }, "0"],
    ["1.5e3", { is: "number" }, 1500],
    ["16KiB", { is: "bytes" }, "16KiB"],
    ["1000", { is: "bytes" }, 1000],
    ["${env:SIZE}", whole, "${env:SIZE}"],
  ])("reads %j as a %j", (text, shape, expected) => {
    expect(readText(text, shape)).toEqual({ ok: true, value: expected });
  });

  it.each<[string, Shape, unknown]>([
    ["128", whole, { is: "between", min: -128, max: 127 }],
    ["1.5", whole, { is: "whole" }],
    ["30", { is: "duration" }, { is: "duration" }],
    ["30 s", { is: "duration" }, { is: "duration" }],
    ["many", { is: "number" }, { is: "number" }],
    ["16 apples", { is: "bytes" }, { is: "bytes" }],
    [
      "9007199254740993",
      { is: "integer", min: 0, max: 2 ** 64 - 1 },
      { is: "between", min: 0, max: 2 ** 53 - 1 },
    ],
  ])("says what it expected instead of %j", (text, shape, expected) => {
    expect(readText(text, shape)).toEqual({ ok: false, error: expected });
  });
});

describe("hasVariable", () => {
  it("knows an escaped dollar", () => {
    expect([hasVariable("${env:A}"), hasVariable("$${env:A}"), hasVariable("$$${A}")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("textOf", () => {
  it("tells an empty text from nothing", () => {
    expect([textOf(""), textOf(undefined), textOf(null), textOf(8192)]).toEqual(['""', "", "", "8192"]);
  });
});
