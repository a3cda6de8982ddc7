import { describe, expect, it } from "vitest";
import { compileExpression } from "./compile-expression";

// As expr-lang/expr v1.17.8 answered, with undeclared variables and an answer of true or false.
const refused: readonly (readonly [string, string])[] = [
  ["", "unexpected token EOF"],
  ["body ==", "unexpected token EOF (1:7)\n | body ==\n | ......^"],
  ["(?=x)", 'unexpected token Operator("?") (1:2)\n | (?=x)\n | .^'],
  ["a b", 'unexpected token Identifier("b") (1:3)\n | a b\n | ..^'],
  ["1", "expected bool, but got int"],
  ["1 / 2", "expected bool, but got float64"],
  ["{a: 1}", "expected bool, but got map[string]interface {}"],
  ['"x', 'literal not terminated (1:3)\n | "x\n | ..^'],
  ['"\\d"', 'invalid char escape (1:3)\n | "\\d"\n | ..^'],
  ["@", "unrecognized character: U+0040 '@' (1:1)\n | @\n | ^"],
  ["1x", 'bad number syntax: "1x" (1:2)\n | 1x\n | .^'],
  ['body matches "("', 'error parsing regexp: missing closing ): `(` (1:6)\n | body matches "("\n | .....^'],
  [
    "body + true",
    "invalid operation: + (mismatched types unknown and bool) (1:6)\n | body + true\n | .....^",
  ],
  ["not 1", "invalid operation: not (mismatched type int) (1:1)\n | not 1\n | ^"],
  [
    "a ?? b and c",
    "Operator (and) and coalesce expressions (??) cannot be mixed. Wrap either by parentheses. (1:8)\n | a ?? b and c\n | .......^",
  ],
  ["any(body)", "expected at least 2 arguments (1:9)\n | any(body)\n | ........^"],
];

const taken = [
  "true",
  "body",
  'attributes["log.file"] matches "^a" and not (body contains "b")',
  "body not in [1, 2]",
  "any(body.items, # > 1)",
  "1 < body.x < 9",
  "let x = body.a; x == 1",
  'body.level | lower() == "warn"',
  "if body.a { true } else { false }",
  "body?.a[1:2] == nil // why not",
  'env("POD") != "" ? true : body',
];

describe("compileExpression", () => {
  it.each(refused)("says what is wrong with %j", (text, trouble) => {
    expect(compileExpression(text, { mustBeBool: true })).toBe(trouble);
  });

  it.each(taken)("takes %j", (text) => {
    expect(compileExpression(text, { mustBeBool: true })).toBeNull();
  });

  it("asks for no truth value where none is needed", () => {
    expect(compileExpression("1 + 2", { mustBeBool: false })).toBeNull();
  });
});
