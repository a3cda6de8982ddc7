import { describe, expect, it } from "vitest";
import { compileRegexp } from "./regexp";

/** Pattern, and how many groups Go captures, or its error. */
const cases: readonly (readonly [string, number | { readonly error: string }])[] = [
  ["", 0],
  ["a.b", 0],
  ["(a)(?:b)(?P<n>c)(?<m>d)", 3],
  ["^\\d+\\.\\w*$", 0],
  ["[[:alpha:]]", 0],
  ["\\p{Greek}", 0],
  ["(?i)x", 0],
  ["(?P<n>a)(?P<n>b)", 2],
  ["x{2,3}", 0],
  ["a{,2}", 0],
  ["\\Qa+b\\E", 0],
  ["(", { error: "error parsing regexp: missing closing ): `(`" }],
  ["a)", { error: "error parsing regexp: unexpected ): `a)`" }],
  ["[a", { error: "error parsing regexp: missing closing ]: `[a`" }],
  ["a**", { error: "error parsing regexp: invalid nested repetition operator: `**`" }],
  ["*a", { error: "error parsing regexp: missing argument to repetition operator: `*`" }],
  ["(?P<n", { error: "error parsing regexp: invalid named capture: `(?P<n`" }],
  ["(?<!x)", { error: "error parsing regexp: invalid named capture: `(?<!x)`" }],
  ["(?=a)", { error: "error parsing regexp: invalid or unsupported Perl syntax: `(?=`" }],
  ["(?!a)", { error: "error parsing regexp: invalid or unsupported Perl syntax: `(?!`" }],
  ["\\1", { error: "error parsing regexp: invalid escape sequence: `\\1`" }],
  ["\\8", { error: "error parsing regexp: invalid escape sequence: `\\8`" }],
  ["\\", { error: "error parsing regexp: trailing backslash at end of expression: ``" }],
  ["a{1001}", { error: "error parsing regexp: invalid repeat count: `{1001}`" }],
  ["x{2}{3}", { error: "error parsing regexp: invalid nested repetition operator: `{2}{3}`" }],
  ["x{3,2}", { error: "error parsing regexp: invalid repeat count: `{3,2}`" }],
  ["[z-a]", { error: "error parsing regexp: invalid character class range: `z-a`" }],
  ["[[:foo:]]", { error: "error parsing regexp: invalid character class range: `[:foo:]`" }],
  ["\\pX", { error: "error parsing regexp: invalid character class range: `\\pX`" }],
  ["(?z)", { error: "error parsing regexp: invalid or unsupported Perl syntax: `(?z`" }],
  ["[a-\\d]", { error: "error parsing regexp: invalid escape sequence: `\\d`" }],
  ["\\Z", { error: "error parsing regexp: invalid escape sequence: `\\Z`" }],
  ["(?<m>(?<m>*)", { error: "error parsing regexp: missing argument to repetition operator: `*`" }],
  ["((a{100}){100}){100}", { error: "error parsing regexp: invalid repeat count: `{100}`" }],
  ["\\x{110000}", { error: "error parsing regexp: invalid escape sequence: `\\x{110000`" }],
  ["(?i:", { error: "error parsing regexp: missing closing ): `(?i:`" }],
];

describe("compileRegexp", () => {
  it.each(cases)("reads %j as Go does", (pattern, expected) => {
    const compiled = compileRegexp(pattern);
    expect(compiled.ok ? compiled.value.groups : { error: compiled.error }).toEqual(expected);
  });

  it("refuses what nests too deeply, as Go does", () => {
    const deep = `${"(".repeat(1200)}${")".repeat(1200)}`;
    expect(compileRegexp(deep)).toEqual({
      ok: false,
      error: `error parsing regexp: expression nests too deeply: \`${deep}\``,
    });
  });
});
