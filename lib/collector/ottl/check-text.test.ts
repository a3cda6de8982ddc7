import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "../../base/words";
import { testOttl } from "../../catalogue/fields/testing";
import { checkText } from "./check-text";
import type { OttlContext } from "./contexts";
import { createScope } from "./create-scope";
import { movedBack, prependContext } from "./prepend-context";

const scopeOf = (context: OttlContext, style: "named" | "plain", isLambdaOn: boolean) =>
  createScope(testOttl, "transform", {
    context,
    style,
    check: { isGateOn: () => isLambdaOn, version: "0.159.0" },
  });

const scopes = fc
  .tuple(
    fc.constantFrom<OttlContext>("span", "log", "metric", "datapoint", "resource", "exemplar", "profile"),
    fc.constantFrom<"named" | "plain">("named", "plain"),
    fc.boolean(),
  )
  .map(([context, style, isLambdaOn]) => scopeOf(context, style, isLambdaOn));

const signs = [
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  ",",
  ".",
  ":",
  "=",
  "==",
  "and",
  "not",
  "where",
  "-",
  "+",
  "=>",
  " ",
];
const values = [
  "nil",
  "true",
  "1",
  "08",
  "1.5",
  "0x01",
  '"a"',
  '"("',
  '"%Y"',
  "span",
  "name",
  "attributes",
  "k",
];
const names = Object.keys(testOttl.functions);
const texts = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...values), fc.constantFrom(...names)), {
    maxLength: 16,
  })
  .map((words) => words.join(""));

describe("checking OTTL", () => {
  it("never throws, and says the same of the same text", () => {
    fc.assert(
      fc.property(texts, scopes, (text, scope) => {
        for (const kind of ["statement", "condition"] as const) {
          const said = checkText(text, kind, scope);
          expect(checkText(text, kind, scope)).toEqual(said);
          expect(said?.at?.offset ?? 0).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("finds a place in the text again that stood before the contexts were put in", () => {
    const scope = scopeOf("span", "named", false);
    const text = 'set(name, "a") where status.code == foo and Bar(kind)';
    const rewritten = prependContext(text, "statement", scope);
    if (!rewritten.ok) throw new Error(rewritten.error.upstream);
    expect(rewritten.value.text).toBe(
      'set(span.name, "a") where span.status.code == span.foo and Bar(span.kind)',
    );
    for (const word of ["set", "name", "where", "code", "foo", "Bar", "kind"]) {
      const at = { line: 1, column: 1, offset: rewritten.value.text.lastIndexOf(word) };
      const trouble = { upstream: "", message: words("collector.ottl.nested-lambda"), at };
      expect(movedBack(trouble, rewritten.value).at?.offset).toBe(text.lastIndexOf(word));
    }
  });
});
