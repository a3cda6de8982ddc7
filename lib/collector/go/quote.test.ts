import { describe, expect, it } from "vitest";
import { toByteString } from "./byte-string";
import { quote, quoteAscii, quoteBytes } from "./quote";

describe("quote", () => {
  it.each([
    ["", '""'],
    ["plain", '"plain"'],
    ['a"b', '"a\\"b"'],
    ["back\\slash", '"back\\\\slash"'],
    ["\u0007\b\t\n\u000b\f\r", '"\\a\\b\\t\\n\\v\\f\\r"'],
    ["\u0000\u001b", '"\\x00\\x1b\\x7f"'],
    ["é한😀", '"é한😀"'],
    ["​ ­", '"\\u200b\\u00a0\\u00ad"'],
    ["﻿", '"\\ufeff"'],
    ["`'", '"`\'"'],
  ])("quotes %j as Go does", (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it.each([
    ["", '""'],
    ["plain", '"plain"'],
    ['a"b', '"a\\"b"'],
    ["back\\slash", '"back\\\\slash"'],
    ["\u0007\b\t\n\u000b\f\r", '"\\a\\b\\t\\n\\v\\f\\r"'],
    ["\u0000\u001b", '"\\x00\\x1b\\x7f"'],
    ["é한😀", '"\\u00e9\\ud55c\\U0001f600"'],
    ["​ ­", '"\\u200b\\u00a0\\u00ad"'],
    ["﻿", '"\\ufeff"'],
    ["`'", '"`\'"'],
  ])("quotes %j in ASCII as Go does", (text, expected) => {
    expect(quoteAscii(text)).toBe(expected);
  });

  it("shows what is left of a cut letter as its bytes", () => {
    expect(quoteBytes(toByteString("a한").slice(0, 3))).toBe('"a\\xed\\x95"');
    expect(quoteBytes("\u00ff")).toBe('"\\xff"');
  });
});
