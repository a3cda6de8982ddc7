import { expect, it } from "vitest";
import { collectorFacts } from "../answer/collector-facts";
import { at } from "../base/json";
import { createFields } from "../catalogue/fields/fields";
import { readDocument } from "../yaml/document";
import { offeredFields } from "./offered-fields";

const text = `processors:
  tail_sampling:
    decision_wait: 5s
    policies:
      - name: rest
        type: probabilistic
        probabilistic:
          sampling_percentage: 5
  homemade:
    rate: 3
    tags: [a, b]
`;

function offered(id: string, known: boolean) {
  const path = ["processors", id];
  const component = known ? createFields(collectorFacts.data, null).of("processor", id) : null;
  return offeredFields(text, path, at(readDocument(text).data, ...path), component);
}

it("offers what is written first, list items by their names, with what the collector takes and what counts unwritten", () => {
  const fields = offered("tail_sampling", true);
  expect(fields[0]).toMatchObject({
    path: ["processors", "tail_sampling", "decision_wait"],
    name: "decision_wait",
    source: "5s",
    fallback: "30s",
  });
  const named = fields.find(({ name }) => name === "policies::rest::probabilistic::sampling_percentage");
  expect(named?.source).toBe("5");
  const type = fields.find(({ name }) => name === "policies::rest::type");
  expect(type?.values).toContain("latency");
  const unset = fields.find(({ name }) => name === "num_traces");
  expect(unset).toMatchObject({ source: "", fallback: "50000" });
});

it("offers what is written of a component that nothing is known of, lists of values as YAML", () => {
  expect(offered("homemade", false).map(({ name, source }) => [name, source])).toEqual([
    ["rate", "3"],
    ["tags", "[a, b]"],
  ]);
});
