import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksum } from "./checksum";

describe("checksum", () => {
  it("is 16 digits, the same for the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(checksum(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(checksum(text.slice())).toBe(checksum(text));
      }),
    );
  });

  it("tells a text from one with a character changed, moved or cut", () => {
    const text = "receivers: { otlp: {} }";
    const others = Array.from(text, (_, at) => at).flatMap((at) => [
      `${text.slice(0, at)}#${text.slice(at + 1)}`,
      text.slice(0, at),
      `${text.slice(at)}${text.slice(0, at)}`,
    ]);
    const sums = new Set(others.filter((other) => other !== text).map(checksum));
    expect(sums.has(checksum(text))).toBe(false);
    expect(sums.size).toBe(new Set(others.filter((other) => other !== text)).size);
  });
});
