import { describe, expect, it } from "vitest";
import { problemsOf } from "../testing/problems-of";

// The texts are what the collector 0.159.0 printed.
describe("actions of attributes and resource", () => {
  it.each([
    [
      `{ action: insert, value: 1 }`,
      `error creating AttrProc due to missing required field "key" at the 0-th action`,
    ],
    [
      `{ action: delete }`,
      `error creating AttrProc due to missing required field (at least one of "key" and "pattern" have to be used) at the 0-th action`,
    ],
    [
      `{ key: a, action: insert }`,
      `error with key "a" (0-th action): error creating AttrProc. Either field "value", "from_attribute", "from_context", or "default_value" must be specified`,
    ],
    [
      `{ key: a, action: insert, value: 1, from_attribute: b }`,
      `error with key "a" (0-th action): error creating AttrProc due to multiple value sources being set`,
    ],
    [
      `{ key: a, action: update, value: 1, pattern: b }`,
      `error with key "a" (0-th action): error creating AttrProc. Action "update" does not use the "pattern" field. This must not be specified`,
    ],
    [
      `{ key: a, action: hash, value: 1 }`,
      `error with key "a" (0-th action): error creating AttrProc. Action "hash" does not use "value" or "from_attribute" field. These must not be specified`,
    ],
    [
      `{ key: a, action: delete, pattern: '(' }`,
      `error with key "a" (0-th action): error creating AttrProc. Field "pattern" has invalid pattern: "("`,
    ],
    [
      `{ key: a, action: extract }`,
      `error with key "a" (0-th action): error creating AttrProc due to missing required field "pattern" for action "extract"`,
    ],
    [
      `{ key: a, action: extract, pattern: 'b' }`,
      `error with key "a" (0-th action): error creating AttrProc. Field "pattern" contains no named matcher groups`,
    ],
    [
      `{ key: a, action: extract, pattern: '(b)' }`,
      `error with key "a" (0-th action): error creating AttrProc. Field "pattern" contains at least one unnamed matcher group`,
    ],
    [
      `{ key: a, action: convert }`,
      `error with key "a" (0-th action): error creating AttrProc due to missing required field "converted_type" for action "convert"`,
    ],
    [
      `{ key: a, action: convert, converted_type: foo }`,
      `error with key "a" (0-th action): error creating AttrProc due to invalid value "foo" in field "converted_type" for action "convert"`,
    ],
    [
      `{ key: a, action: remove }`,
      `error with key "a" (0-th action): error creating AttrProc due to unsupported action "remove"`,
    ],
  ])("refuses %s as the collector does", (action, text) => {
    const found = ["attributes: { actions: ", "resource: { attributes: "].map((begin) =>
      problemsOf("processor", `${begin}[${action}] }`),
    );
    expect(found).toEqual([[{ stage: "graph", path: "", text }], [{ stage: "graph", path: "", text }]]);
  });

  it("takes one action of each kind", () => {
    const actions = [
      "{ key: a, action: insert, value: 1 }",
      "{ key: a, action: upsert, from_attribute: b }",
      "{ pattern: a.*, action: delete }",
      "{ key: a, action: HASH }",
      "{ key: a, action: extract, pattern: '(?P<b>.*)' }",
      "{ key: a, action: convert, converted_type: int }",
    ];
    expect(problemsOf("processor", `attributes: { actions: [${actions.join(", ")}] }`)).toEqual([]);
  });
});
