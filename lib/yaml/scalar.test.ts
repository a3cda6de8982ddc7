import { describe, expect, it } from "vitest";
import { readsAsOther, resolvePlain } from "./scalar";

describe("resolvePlain", () => {
  it.each<[string, null | boolean | number | string]>([
    ["", null],
    ["~", null],
    ["null", null],
    ["Null", null],
    ["nULL", "nULL"],
    ["true", true],
    ["TRUE", true],
    ["tRUE", "tRUE"],
    ["yes", "yes"],
    ["on", "on"],
    ["n", "n"],
    ["12", 12],
    ["-5", -5],
    ["+5", 5],
    ["0", 0],
    ["0123", 83],
    ["089", 89],
    ["0o17", 15],
    ["0b11", 3],
    ["-0b11", -3],
    ["0x1F", 31],
    ["1_000", 1000],
    ["1.5", 1.5],
    ["1.", 1],
    [".5", 0.5],
    ["1e3", 1000],
    ["1e", "1e"],
    [".inf", Infinity],
    ["-.INF", -Infinity],
    ["12:30", "12:30"],
    ["1.2.3", "1.2.3"],
    ["2024-01-01", "2024-01-01"],
    ["10s", "10s"],
    ["-", "-"],
    [".", "."],
    ["0.0.0.0:4317", "0.0.0.0:4317"],
  ])("reads %j as the collector does", (text, value) => {
    expect(resolvePlain(text)).toBe(value);
  });

  it("reads not-a-number", () => {
    expect(resolvePlain(".nan")).toBeNaN();
  });
});

describe("readsAsOther", () => {
  it.each([
    "on",
    "Yes",
    "NO",
    "y",
    "012",
    "1e3",
    "null",
    "~",
    "",
    "12:30:45",
    "2024-01-01",
    "1_000",
    "0x1f",
    ".inf",
    "<<",
    "=",
    "0o17",
    "+1",
    "1.",
  ])("knows that %j needs quotes", (text) => {
    expect(readsAsOther(text)).toBe(true);
  });

  it.each([
    "otlp",
    "10s",
    "0.0.0.0:4317",
    "${env:HOST}:4317",
    "v1.2.3",
    "yesterday",
    "onwards",
    "a1",
    "1.2.3.4",
    "5m30s",
    "::1",
  ])("knows that %j needs none", (text) => {
    expect(readsAsOther(text)).toBe(false);
  });
});
