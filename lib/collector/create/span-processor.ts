import { factoryCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";
import { readMatch, spanMatchTrouble } from "../match/match-trouble";
import { matchSays } from "../match/says";

/** The `span` processor. */
export const spanProcessor = factoryCheck<typeof spanProcessorDocs>({
  name: "span-processor",
  kind: "processor",
  component: "span",
  create(config, say) {
    const [name, status] = [config.section("name"), config.section("status")];
    const rules = name.section("to_attributes");
    const begin = `error creating "span" processor: `;
    if (
      name.count("from_attributes") === 0 &&
      (name.isSet("to_attributes") === false || rules.count("rules") === 0) &&
      config.isSet("status") === false
    )
      return say(
        "nothing",
        `${begin}either "from_attributes" or "to_attributes" must be specified in "name:" or "setStatus" must be specified`,
      );
    const code = status.text("code");
    if (config.isSet("status") === true && code !== null) {
      if (!["Ok", "Error", "Unset"].includes(code))
        return say("code", `${begin}"status" must have specified "code" as "Ok" or "Error" or "Unset"`, {
          at: ["status", "code"],
          params: { value: code },
        });
      if (code !== "Error" && status.text("description"))
        return say("description", `${begin}"description" can be specified only for "code" "Error"`, {
          at: ["status", "description"],
        });
    }
    for (const key of ["include", "exclude"]) {
      const found =
        config.isSet(key) === true ? spanMatchTrouble(readMatch(config.section(key), [key]), say) : null;
      if (found) return found;
    }
    for (const [index, pattern] of rules.texts("rules").entries()) {
      const compiled = pattern === null ? null : compileRegexp(pattern);
      if (compiled && !compiled.ok)
        return say("pattern", `invalid regexp pattern ${pattern}`, {
          at: ["name", "to_attributes", "rules", index],
          params: { trouble: compiled.error },
        });
    }
    return null;
  },
});

export const spanProcessorDocs = () => ({
  source: contrib("processor/spanprocessor/factory.go"),
  says: {
    ...matchSays,
    nothing: {
      en: "There is nothing to do: set `from_attributes` or `to_attributes` below `name`, or `status`.",
      ko: "할 일이 없습니다. `name` 아래에 `from_attributes` 또는 `to_attributes`를 쓰거나 `status`를 설정하세요.",
    },
    code: {
      en: "`status.code` is `{value}`. It can be `Ok`, `Error` or `Unset`.",
      ko: "`status.code` 값이 `{value}`입니다. `Ok`, `Error`, `Unset` 중 하나를 쓰세요.",
    },
    description: {
      en: "A `description` belongs to `code: Error` only. Remove it, or set that code.",
      ko: "`description`은 `code: Error`일 때만 쓸 수 있습니다. 지우거나 코드를 바꾸세요.",
    },
  },
});
