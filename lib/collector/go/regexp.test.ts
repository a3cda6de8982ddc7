import { RE2JS, RE2JSSyntaxException } from "re2js";
import { array, assert, constantFrom, property } from "fast-check";
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
  ["(?P<", { error: "error parsing regexp: invalid or unsupported Perl syntax: `(?P`" }],
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

/** An independent reading of the same syntax. It takes no group's name twice, which Go does. */
function oracle(pattern: string): number | string {
  try {
    return RE2JS.compile(pattern).groupCount();
  } catch (error) {
    return error instanceof RE2JSSyntaxException ? error.message : String(error);
  }
}

describe("compileRegexp beside another reader", () => {
  it("takes and refuses the same patterns, for the same reasons", () => {
    const marks =
      "a b . * + ? | ( ) [ ] ^ $ - \\ { } , : = < > ! P 0 1 8 é *? (? {2} {2,} {,3} {3,2} {1001} {01}";
    const groups = "(?: (?i) (?P<n> (?<m> (?-s: [^ a-z [:alpha:] [:foo:] \\d \\p{Greek} \\pL \\pX \\P{^Lu}";
    const escapes = "\\x41 \\x{41} \\x{ \\Q \\E \\b \\z \\Z \\C \\07 \\17 \\-";
    const piece = constantFrom(...`${marks} ${groups} ${escapes}`.split(" "));
    assert(
      property(array(piece, { maxLength: 9 }), (pieces) => {
        const pattern = pieces.join("");
        // Where that reader differs from Go's source.
        if (pattern.includes("[:]") || /\(\?P?<$/.test(pattern)) return;
        const theirs = oracle(pattern);
        if (typeof theirs === "string" && theirs.includes("duplicate capture group name")) return;
        const ours = compileRegexp(pattern);
        // It leaves out an excerpt that is empty.
        expect(ours.ok ? ours.value.groups : ours.error.replace(/: ``$/, "")).toBe(theirs);
      }),
      { numRuns: 4000 },
    );
  });
});
