import { describe, expect, it } from "vitest";
import { bytesOf, coresOf, secondsOf } from "./quantities";

describe("secondsOf", () => {
  it.each([
    ["30s", 30],
    ["1m30s", 90],
    ["500ms", 0.5],
    [".5h", 1800],
    ["-10s", -10],
    ["0", 0],
    [5_000_000_000, 5],
  ])("reads %s as %s seconds", (text, seconds) => {
    expect(secondsOf(text)).toBeCloseTo(seconds, 9);
  });

  it.each(["5", "5 s", "1d", "", "${env:WAIT}", null, true, undefined])("knows nothing of %s", (value) => {
    expect(secondsOf(value)).toBeNull();
  });
});

describe("bytesOf", () => {
  it.each([
    ["512Mi", 536_870_912],
    ["1G", 1e9],
    ["1.5Gi", 1_610_612_736],
    ["100", 100],
    [42, 42],
  ])("reads %s as %s bytes", (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });

  it.each(["512MB", "lots", "", null, "${env:LIMIT}"])("knows nothing of %s", (value) => {
    expect(bytesOf(value)).toBeNull();
  });
});

describe("coresOf", () => {
  it.each([
    ["250m", 0.25],
    ["2", 2],
    [1.5, 1.5],
  ])("reads %s as %s cores", (text, cores) => {
    expect(coresOf(text)).toBe(cores);
  });

  it("knows nothing of memory", () => {
    expect(coresOf("1Gi")).toBeNull();
  });
});
