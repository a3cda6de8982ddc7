import { describe, expect, it } from "vitest";
import { problemsOf } from "../testing/problems-of";

const textsOf = (config: string) => problemsOf("processor", config).map(({ text }) => text);

// The texts are what the collector 0.159.0 printed.
describe("statements of transform", () => {
  it("are told the first of a group that cannot be parsed", () => {
    expect(
      textsOf(
        `transform: { trace_statements: [{ context: span, statements: ['set(span.name, "a"', 'Set(span.name)'] }] }`,
      ),
    ).toEqual([`statement has invalid syntax: 1:19: unexpected token "<EOF>" (expected ")" Key*)`]);
  });

  it("are named where their context is inferred from them", () => {
    expect(textsOf(`transform: { trace_statements: ['Set(span.name, "a")'] }`)).toEqual([
      `unable to infer a valid context (["resource" "scope" "span" "spanevent"]) from statements ["Set(span.name, \\"a\\")"] and conditions []: editor names must start with a lowercase letter but got 'Set'`,
    ]);
  });

  it("that can be parsed, or hold what is not known, are left alone", () => {
    expect(textsOf(`transform: { trace_statements: ['set(span.name, "a")'], log_statements: [] }`)).toEqual(
      [],
    );
  });
});

describe("conditions of filter", () => {
  it("are all named in the older form", () => {
    expect(
      textsOf(`filter: { traces: { span: ['span.name ==', 'span.name == "a"', 'span.attributes["a"]'] } }`),
    ).toEqual([
      `unable to parse OTTL condition "span.name ==": condition has invalid syntax: 1:13: unexpected token "<EOF>" (expected Field ("." Field)*)`,
      `unable to parse OTTL condition "span.attributes[\\"a\\"]": condition has invalid syntax: 1:21: unexpected token "<EOF>" (expected <opcomparison> Value)`,
    ]);
  });

  it("are told without their text where the context is inferred", () => {
    expect(textsOf(`filter: { trace_conditions: ['span.name =='] }`)).toEqual([
      `condition has invalid syntax: 1:13: unexpected token "<EOF>" (expected Field ("." Field)*)`,
    ]);
  });
});
