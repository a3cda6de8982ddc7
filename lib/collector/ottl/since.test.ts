import { describe, expect, it } from "vitest";
import { problemsOf } from "../testing/problems-of";

const textsOf = (statement: string, version: string) =>
  problemsOf(
    "processor",
    JSON.stringify({ transform: { log_statements: [{ context: "log", statements: [statement] }] } }),
    {
      version,
    },
  ).map(({ text }) => text);

const exemplars = (version: string) =>
  problemsOf("processor", `transform: { metric_statements: ['set(exemplar.int_value, 1)'] }`, {
    version,
  }).map(({ text }) => text);

describe("what OTTL is in older collectors", () => {
  it.each([
    ["set(body, IsEmpty(body))", "0.157.0"],
    ["set(body, ParseCEF(body))", "0.157.0"],
    ["set(body, ParseELF(body))", "0.158.0"],
    ["stringify_all(attributes)", "0.155.0"],
  ])("has %s from %s on", (statement, since) => {
    const before = since.replace(/\d(?=\.0$)/, (digit) => String(Number(digit) - 1));
    expect(textsOf(statement, since)).toEqual([]);
    expect(textsOf(statement, before)[0]).toMatch(/undefined function "/);
  });

  it("counts the parameters that a function had", () => {
    const statement = 'truncate_all(attributes, 10, true, "…")';
    expect(textsOf(statement, "0.157.0")).toEqual([]);
    expect(textsOf(statement, "0.156.0")[0]).toMatch(/Expected: 3 Received: 4$/);
  });

  it("has the context of exemplars for transform from 0.156 on", () => {
    expect(exemplars("0.156.0")).toEqual([]);
    expect(exemplars("0.155.0")).toEqual([
      `unable to infer a valid context (["resource" "scope" "metric" "datapoint"]) from statements ["set(exemplar.int_value, 1)"] and conditions []: inferred context "exemplar" is not a valid candidate`,
    ]);
  });
});
