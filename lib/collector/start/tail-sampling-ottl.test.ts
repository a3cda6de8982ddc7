import { describe, expect, it } from "vitest";
import { problemsOf } from "../testing/problems-of";

const startOf = (policies: unknown) =>
  problemsOf("processor", JSON.stringify({ tail_sampling: { policies } }))
    .filter(({ stage }) => stage === "start")
    .map(({ text }) => text);

// The texts are what the collector 0.159.0 printed behind `failed to start "tail_sampling" processor`.
describe("OTTL in policies of tail_sampling", () => {
  it("takes conditions with and without their context", () => {
    const ottl_condition = {
      span: ['attributes["a"] == "b"', 'span.name == "x" and IsRootSpan()'],
      spanevent: ['name != "y"'],
    };
    expect(startOf([{ name: "a", type: "ottl_condition", ottl_condition }])).toEqual([]);
  });

  it("says what is wrong with one, also within other policies", () => {
    const policy = { name: "b", type: "ottl_condition", ottl_condition: { span: ['nam == "a"'] } };
    const text = `failed to create policy evaluator for "a": unable to parse OTTL condition "span.nam == \\"a\\"": segment "nam" from path "span.nam" is not a valid path nor a valid OTTL keyword for the span context - review https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/ottl/contexts/ottlspan to see all valid paths`;
    expect(startOf([{ ...policy, name: "a" }])).toEqual([text]);
    expect(startOf([{ name: "a", type: "and", and: { and_sub_policy: [policy] } }])).toEqual([text]);
    expect(startOf([{ name: "a", type: "not", not: { not_sub_policy: policy } }])).toEqual([text]);
    expect(
      startOf([{ name: "a", type: "composite", composite: { composite_sub_policy: [policy] } }]),
    ).toEqual([text]);
  });

  it("misses conditions, and leaves a section of another type alone", () => {
    expect(startOf([{ name: "a", type: "ottl_condition" }])).toEqual([
      `failed to create policy evaluator for "a": expected at least one OTTL condition to filter on`,
    ]);
    expect(startOf([{ name: "a", type: "always_sample", ottl_condition: { span: ["nam =="] } }])).toEqual([]);
  });
});
