import { typeCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import type { Problem } from "../types";

const says = {
  missing: {
    en: "`{field}` is missing in this rule, so it is open what to generate. Set it.",
    ko: "이 규칙에 `{field}`이(가) 없어 무엇을 생성할지 정해지지 않았습니다. 값을 쓰세요.",
  },
  choice: {
    en: "`{field}` is `{value}`. It can be {known}.",
    ko: "`{field}` 값이 `{value}`입니다. {known} 중 하나를 쓰세요.",
  },
  scale: {
    en: "`scale_by` must be above 0 in a rule of type `scale`.",
    ko: "`scale` 유형의 규칙에서 `scale_by`는 0보다 커야 합니다.",
  },
  same: {
    en: "`name` is the same as `{field}`. The generated metric needs a name of its own.",
    ko: "`name`이 `{field}`와 같습니다. 생성되는 메트릭에는 다른 이름이 필요합니다.",
  },
};
const types = ["calculate", "scale"];
const operations = ["add", "divide", "multiply", "percent", "subtract"];

/** The `metricsgeneration` processor. */
export const metricsGeneration = typeCheck<typeof metricsGenerationDocs>({
  name: "metrics-generation",
  type: contribType("processor/metricsgenerationprocessor.Config"),
  validate(config, say) {
    for (const [index, rule] of config.sections("rules").entries()) {
      const found = ruleTrouble(rule, say, ["rules", index]);
      if (found !== null) return found;
    }
    return null;
  },
});

export const metricsGenerationDocs = () => ({
  source: contrib("processor/metricsgenerationprocessor/config.go"),
  says,
});

function ruleTrouble(rule: Reading, say: Say<keyof typeof says>, at: (string | number)[]): Problem | null {
  const missing = (field: string, upstream: string) =>
    say("missing", upstream, { at: [...at, field], params: { field } });
  const choice = (field: string, value: string, known: readonly string[]) =>
    say("choice", `"${field}" must be in [${known.map((item) => `"${item}"`).join(" ")}]`, {
      at: [...at, field],
      params: { field, value, known: known.join(", ") },
    });
  const [type, operation] = [rule.text("type"), rule.text("operation")];
  for (const field of ["name", "type"])
    if (rule.text(field) === "") return missing(field, `missing required field "${field}"`);
  if (type !== null && !types.includes(type)) return choice("type", type, types);
  if (rule.text("metric1") === "") return missing("metric1", `missing required field "metric1"`);
  if (type === "calculate" && rule.text("metric2") === "")
    return missing("metric2", `missing required field "metric2" for generation type "calculate"`);
  if (type === "scale" && rule.number("scale_by") <= 0)
    return say("scale", `field "scale_by" required to be greater than 0 for generation type "scale"`, {
      at: [...at, "scale_by"],
    });
  if (operation && !operations.includes(operation)) return choice("operation", operation, operations);
  const name = rule.text("name");
  const same = ["metric1", "metric2"].find((field) => name !== null && rule.text(field) === name);
  return same === undefined
    ? null
    : say("same", `value of field "name" may not match value of field "${same}"`, {
        at: [...at, "name"],
        params: { field: same },
      });
}
