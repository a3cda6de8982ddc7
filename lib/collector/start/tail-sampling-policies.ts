import type { Path } from "../../base/path";
import { startCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";
import { quote } from "../go/quote";
import type { Problem } from "../types";

/** The policies of `tail_sampling`, which are made at start only: their names, types, status codes and patterns. */
export const tailSamplingPolicies = startCheck<typeof tailSamplingPoliciesDocs>({
  name: "tail-sampling-policies",
  kind: "processor",
  component: "tail_sampling",
  start(config, say) {
    const names = new Set<string>();
    return config.sections("policies").flatMap((policy, index) => {
      const at = ["policies", index];
      const name = policy.text("name");
      if (name === "") return [say("nameless", "policy name cannot be empty", { at })];
      if (name !== null && names.has(name))
        return [
          say("twice", `duplicate policy name ${quote(name)}`, { at: [...at, "name"], params: { name } }),
        ];
      if (name !== null) names.add(name);
      const found = policyTrouble(policy, at, say);
      if (!found) return [];
      const prefix = `failed to create policy evaluator for ${quote(name ?? "")}: `;
      return [{ ...found, upstream: prefix + found.upstream }];
    });
  },
});

export const tailSamplingPoliciesDocs = () => ({
  source: contrib("processor/tailsamplingprocessor/processor.go"),
  says: {
    nameless: {
      en: "A policy has no `name`, and the processor does not start without one. `validate` does not see it.",
      ko: "정책에 `name`이 없으면 프로세서가 시작하지 못합니다. `validate`에서는 드러나지 않습니다.",
    },
    twice: {
      en: "Two policies are called `{name}`; the processor does not start. `validate` does not see it. Rename one.",
      ko: "`{name}`이라는 정책이 두 개여서 프로세서가 시작하지 못합니다. `validate`에서는 드러나지 않으므로 하나의 이름을 바꾸세요.",
    },
    type: {
      en: "There is no policy of type `{type}`; the processor does not start. `validate` does not see it. Known are {known}.",
      ko: "`{type}` 타입의 정책은 없어 프로세서가 시작하지 못합니다. `validate`에서는 드러나지 않습니다. 쓸 수 있는 타입: {known}.",
    },
    status: {
      en: "`{code}` is no status code; the processor does not start. Known are OK, ERROR and UNSET, in capitals.",
      ko: "`{code}`은(는) 상태 코드가 아니어서 프로세서가 시작하지 못합니다. OK, ERROR, UNSET을 대문자로 씁니다.",
    },
    "no-status": {
      en: "`status_codes` names no status, and the processor does not start with that. Name OK, ERROR or UNSET.",
      ko: "`status_codes`에 상태가 없으면 프로세서가 시작하지 못합니다. OK, ERROR, UNSET 중에서 쓰세요.",
    },
    pattern: {
      en: "`{value}` is no pattern that Go can read ({trouble}); the processor does not start. `validate` does not see it.",
      ko: "`{value}`은(는) Go가 읽을 수 있는 패턴이 아니어서({trouble}) 프로세서가 시작하지 못합니다. `validate`에서는 드러나지 않습니다.",
    },
  },
});

type SayIt = Say<keyof ReturnType<typeof tailSamplingPoliciesDocs>["says"]>;

/** Policies within others; composite ones hold all that they could hold by themselves. */
const lists: Readonly<Record<string, string>> = {
  and: "and_sub_policy",
  drop: "drop_sub_policy",
  composite: "composite_sub_policy",
};
const types = (
  "always_sample latency numeric_attribute probabilistic status_code string_attribute rate_limiting bytes_limiting " +
  "span_count boolean_attribute ottl_condition trace_flags trace_state and drop not composite"
).split(" ");

function policyTrouble(policy: Reading, at: Path, say: SayIt): Problem | null {
  const type = policy.text("type");
  if (type === null) return null;
  if (!types.includes(type))
    return say("type", `unknown sampling policy type ${type}`, {
      at: type === "" ? at : [...at, "type"],
      params: { type, known: types.map((name) => `\`${name}\``).join(", ") },
    });
  const section = policy.section(type);
  const list = lists[type];
  if (list !== undefined) {
    for (const [index, sub] of section.sections(list).entries()) {
      const found = policyTrouble(sub, [...at, type, list, index], say);
      if (found) return found;
    }
    return null;
  }
  if (type === "not")
    return policyTrouble(section.section("not_sub_policy"), [...at, "not", "not_sub_policy"], say);
  if (type === "status_code") return statusTrouble(section, [...at, type], say);
  return type === "string_attribute" ? patternTrouble(section, [...at, type], say) : null;
}

function statusTrouble(section: Reading, at: Path, say: SayIt): Problem | null {
  const codes = section.texts("status_codes");
  if (section.count("status_codes") === 0)
    return say("no-status", "expected at least one status code to filter on", { at });
  const index = codes.findIndex((code) => code !== null && !["OK", "ERROR", "UNSET"].includes(code));
  const code = codes[index];
  if (code === undefined || code === null) return null;
  const upstream = `unknown status code ${quote(code)}, supported: OK, ERROR, UNSET`;
  return say("status", upstream, { at: [...at, "status_codes", index], params: { code } });
}

function patternTrouble(section: Reading, at: Path, say: SayIt): Problem | null {
  if (section.flag("enabled_regex_matching") !== true) return null;
  for (const [index, value] of section.texts("values").entries()) {
    const compiled = value === null ? null : compileRegexp(value);
    if (compiled?.ok === false) {
      const trouble = compiled.error;
      return say("pattern", `invalid regex \`${value ?? ""}\`: ${trouble}`, {
        at: [...at, "values", index],
        params: { value: value ?? "", trouble },
      });
    }
  }
  return null;
}
