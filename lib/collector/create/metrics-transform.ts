import type { Path } from "../../base/path";
import { factoryCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { quote } from "../go/quote";
import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";

const says = {
  required: {
    en: "`{key}` is missing; with this action it has to be set.",
    ko: "`{key}`이(가) 없습니다. 이 동작에는 반드시 필요합니다.",
  },
  choice: {
    en: "`{key}` is `{value}`. Expected: {choices}.",
    ko: "`{key}` 값이 `{value}`입니다. 쓸 수 있는 값: {choices}.",
  },
  pattern: {
    en: "`{key}` is no pattern that Go can read: {trouble}",
    ko: "`{key}`는 Go가 읽을 수 있는 패턴이 아닙니다: {trouble}",
  },
};
type SayIt = Say<keyof typeof says>;

/** The transforms of `metrics_transform`; the first that is wrong ends it. */
export const metricsTransform = factoryCheck<typeof metricsTransformDocs>({
  name: "metrics-transform",
  kind: "processor",
  component: "metrics_transform",
  create(config, say) {
    const transforms = config.sections("transforms");
    for (const find of [transformTrouble, labelsTrouble])
      for (const [index, transform] of transforms.entries()) {
        const found = find(transform, say);
        if (found) return { ...found, at: ["transforms", index, ...(found.at ?? [])] };
      }
    return null;
  },
});

export const metricsTransformDocs = () => ({
  source: contrib("processor/metricstransformprocessor/factory.go"),
  says,
});

const types = ["strict", "regexp"];
const actions = ["insert", "update", "combine", "group"];
const aggregations = ["sum", "mean", "min", "max", "median", "count"];
const operations = [
  "add_label",
  "update_label",
  "delete_label_value",
  "toggle_scalar_data_type",
  "experimental_scale_value",
  "aggregate_labels",
  "aggregate_label_values",
];

/** A text that is set must be one of these. */
function choice(
  config: Reading,
  key: string,
  choices: readonly string[],
  say: SayIt,
  { isRequired = false, before = "" } = {},
): Problem | null {
  const value = config.text(key);
  if (value === null || choices.includes(value) || (value === "" && !isRequired)) return null;
  const upstream = `${before}${quote(key)} must be in [${choices.map((item) => quote(item)).join(" ")}]`;
  return say("choice", upstream, {
    at: [key],
    params: { key, value: value === "" ? " " : value, choices: choices.join(", ") },
  });
}

/** With an action, a key must be set. */
function required(
  config: Reading,
  [action, key]: readonly [string, string],
  say: SayIt,
  before = "",
): Problem | null {
  if (config.text("action") !== action) return null;
  const isMissing =
    key === "group_resource_labels"
      ? config.isSet(key) === false
      : key === "experimental_scale"
        ? config.number(key) === 0
        : config.text(key) === "";
  return isMissing
    ? say("required", `${before}missing required field "${key}" while "action" is ${action}`, {
        params: { key },
      })
    : null;
}

function transformTrouble(config: Reading, say: SayIt): Problem | null {
  if (config.text("include") === "")
    return say("required", `missing required field "include"`, { params: { key: "include" } });
  return (
    choice(config, "match_type", types, say) ??
    patternTrouble(config, say) ??
    choice(config, "action", actions, say, { isRequired: true }) ??
    required(config, ["insert", "new_name"], say) ??
    required(config, ["combine", "new_name"], say) ??
    required(config, ["combine", "aggregation_type"], say) ??
    required(config, ["group", "group_resource_labels"], say) ??
    choice(config, "aggregation_type", aggregations, say) ??
    choice(config, "submatch_case", ["lower", "upper"], say) ??
    operationsTrouble(config, say)
  );
}

function patternTrouble(config: Reading, say: SayIt): Problem | null {
  const pattern = config.text("match_type") === "regexp" ? config.text("include") : null;
  const compiled = pattern === null ? null : compileRegexp(pattern);
  return !compiled || compiled.ok
    ? null
    : say("pattern", `"include", ${compiled.error}`, {
        at: ["include"],
        params: { key: "include", trouble: compiled.error },
      });
}

function operationsTrouble(config: Reading, say: SayIt): Problem | null {
  for (const [index, operation] of config.sections("operations").entries()) {
    const before = `operation ${index + 1}: `;
    const found =
      choice(operation, "action", operations, say, { isRequired: true, before }) ??
      required(operation, ["update_label", "label"], say, before) ??
      required(operation, ["add_label", "new_label"], say, before) ??
      required(operation, ["add_label", "new_value"], say, before) ??
      required(operation, ["experimental_scale_value", "experimental_scale"], say, before) ??
      choice(operation, "aggregation_type", aggregations, say, { before });
    const at: Path = ["operations", index, ...(found?.at ?? [])];
    if (found) return { ...found, at };
  }
  return null;
}

/** The patterns of labels, which are read when all transforms are right. */
function labelsTrouble(config: Reading, say: SayIt): Problem | null {
  const labels = config.section("experimental_match_labels");
  if (config.text("match_type") !== "regexp" || labels.value === null || typeof labels.value !== "object")
    return null;
  for (const name of Object.keys(labels.value)) {
    const compiled = compileRegexp(labels.text(name) ?? "");
    if (!compiled.ok)
      return say("pattern", compiled.error, {
        at: ["experimental_match_labels", name],
        params: { key: name, trouble: compiled.error },
      });
  }
  return null;
}
