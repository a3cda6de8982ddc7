import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import recorded from "../../../fixtures/collector/ottl-syntax.json";
import { parseCondition, parseStatement } from "./parse";

const upstreamOf = (kind: string, text: string) => {
  const parsed = kind === "statement" ? parseStatement(text) : parseCondition(text);
  return parsed === null || parsed.ok ? null : parsed.error.upstream;
};

describe("parsing OTTL", () => {
  // Recorded from the collector 0.159.0.
  it.each(recorded)("says of the $kind $text what the collector says", ({ kind, text, upstream }) => {
    expect(upstreamOf(kind, text)).toBe(upstream);
  });

  it("says where in a text of several lines it stops", () => {
    const parsed = parseStatement('set(span.name,\n  "a"\n  "b")');
    expect(parsed).toMatchObject({ ok: false, error: { at: { line: 3, column: 3 } } });
  });

  it("never throws, whatever the text is", () => {
    const words = fc.constantFrom(
      "set",
      "(",
      ")",
      "span.name",
      '"a"',
      "where",
      "not",
      "==",
      "[",
      "]",
      "{",
      ":",
      ",",
      "1",
      "+",
      "X",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words, { maxLength: 30 }).map((all) => all.join(" ")),
        ),
        (text) => {
          for (const kind of ["statement", "condition"]) {
            const said = upstreamOf(kind, text);
            expect(said === null || said.length > 0).toBe(true);
            expect(upstreamOf(kind, text)).toBe(said);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
