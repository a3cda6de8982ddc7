import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";

/** One entry of `metrics_include` and `metrics_exclude` of a resource attribute. */
export const resourceFilter = typeCheck<typeof resourceFilterDocs>({
  name: "resource-filter",
  type: coreType("filter.Config"),
  validate(config, say) {
    const [strict, pattern] = [config.text("strict"), config.text("regexp")];
    if (strict === null || pattern === null) return null;
    if (strict === "" && pattern === "") return say("neither", "must specify either strict or regex");
    if (strict !== "" && pattern !== "")
      return say("both", "strict and regex cannot be used together", { at: ["regexp"] });
    const compiled = compileRegexp(pattern);
    return pattern === "" || compiled.ok
      ? null
      : say("pattern", compiled.error, { at: ["regexp"], params: { trouble: compiled.error } });
  },
});

export const resourceFilterDocs = () => ({
  source: core("filter/config.go"),
  says: {
    neither: {
      en: "This entry matches nothing: set `strict` to a value, or `regexp` to a pattern.",
      ko: "이 항목은 아무것도 고르지 않습니다. `strict`에 값을 쓰거나 `regexp`에 패턴을 쓰세요.",
    },
    both: {
      en: "`strict` and `regexp` cannot both be set in one entry. Keep one, or make two entries.",
      ko: "한 항목에 `strict`와 `regexp`를 함께 쓸 수 없습니다. 하나만 남기거나 항목을 둘로 나누세요.",
    },
    pattern: {
      en: "`regexp` is no pattern that Go can read (RE2: no look-ahead, no back references): {trouble}",
      ko: "`regexp`는 Go가 읽을 수 있는 패턴이 아닙니다(RE2에는 전방 탐색과 역참조가 없음): {trouble}",
    },
  },
});
