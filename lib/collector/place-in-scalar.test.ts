import { describe, expect, it } from "vitest";
import { placeInScalar } from "./place-in-scalar";
import type { ScalarItem } from "./yaml/nodes";

/** The text of the source from where `needle` begins in the value. */
function fromThere(raw: string, value: string, needle: string): string {
  const source = `key: ${raw}\nnext: 1\n`;
  const item: ScalarItem = {
    is: "scalar",
    value,
    start: 5,
    end: 5 + raw.length,
    line: 1,
    tag: "!!str",
    isPlain: false,
  };
  return source.slice(placeInScalar(source, item, value.indexOf(needle)), 5 + raw.length);
}

describe("placeInScalar", () => {
  it.each([
    ["plain", "set(span.nam, 1)", "set(span.nam, 1)", "span.nam, 1)"],
    ["in single quotes", "'a''b span.nam'", "a'b span.nam", "span.nam'"],
    ["in double quotes", String.raw`"a \"b\" \u00e9 span.nam"`, 'a "b" é span.nam', 'span.nam"'],
    ["with what takes two units", String.raw`"\U0001F600 span.nam"`, "😀 span.nam", 'span.nam"'],
    ["in a folded block", ">-\n  set(a,\n    span.nam)\n", "set(a, span.nam)", "span.nam)\n"],
    ["over lines", "set(a,\n   span.nam)", "set(a, span.nam)", "span.nam)"],
    ["in a block", "|\n  set(a)\n  set(span.nam)\n", "set(a)\nset(span.nam)\n", "span.nam)\n"],
  ])("finds it %s", (_, raw, value, rest) => {
    expect(fromThere(raw, value, "span.nam")).toBe(rest);
  });

  it("stays at the beginning where escapes and lines come together", () => {
    const raw = '"a \\"b\\"\n  span.nam"';
    expect(fromThere(raw, 'a "b" span.nam', "span.nam")).toBe(raw);
  });
});
