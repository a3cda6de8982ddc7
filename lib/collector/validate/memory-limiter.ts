import { typeCheck, type Answer, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { core, coreType } from "../checks/upstream";

/** The `memory_limiter` processor. */
export const memoryLimiter = typeCheck<typeof memoryLimiterDocs>({
  name: "memory-limiter",
  type: coreType("internal/memorylimiter.Config"),
  validate: (config, say) => intervals(config, say) ?? limits(config, say),
});

export const memoryLimiterDocs = () => ({
  source: core("internal/memorylimiter/config.go"),
  says: {
    interval: {
      en: "`check_interval` has no value above 0 (the default is 0), so memory would never be measured. 1s is usual.",
      ko: "`check_interval`이 0보다 크지 않아(기본값 0) 메모리를 측정하지 않게 됩니다. 보통 1s를 씁니다.",
    },
    "gc-order": {
      en: "`{smaller}` is below `{larger}`. Near the hard limit memory is collected more often than near the soft one, so the first must not be the shorter.",
      ko: "`{smaller}`이(가) `{larger}`보다 작습니다. 하드 한도에 가까울수록 메모리를 더 자주 회수하므로 앞의 값이 더 짧아서는 안 됩니다.",
    },
    "gc-negative": {
      en: "`{key}` is negative. Write 0 to do without it.",
      ko: "`{key}`이(가) 음수입니다. 쓰지 않으려면 0으로 설정하세요.",
    },
    limit: {
      en: "No limit is set, so there is nothing to keep within. Set `limit_mib`, or `limit_percentage` of the container's memory (80 is usual).",
      ko: "한도가 없어 지킬 기준이 없습니다. `limit_mib`, 또는 컨테이너 메모리에 대한 `limit_percentage`(보통 80)를 설정하세요.",
    },
    percent: {
      en: "`{key}` is above 100 percent of the memory there is. Write a value up to 100.",
      ko: "`{key}`이(가) 전체 메모리의 100퍼센트를 넘습니다. 100 이하의 값을 쓰세요.",
    },
    spike: {
      en: "`{spike}` is not below `{limit}`. It is taken off the limit and what remains is the soft limit: nothing would remain. A fifth of the limit is usual.",
      ko: "`{spike}`이(가) `{limit}`보다 작지 않습니다. 한도에서 이 값을 뺀 것이 소프트 한도이므로 남는 것이 없습니다. 보통 한도의 5분의 1로 설정합니다.",
    },
  },
});

const softMin = "min_gc_interval_when_soft_limited";
const hardMin = "min_gc_interval_when_hard_limited";
const softMax = "max_gc_interval_when_soft_limited";
const hardMax = "max_gc_interval_when_hard_limited";

function intervals(config: Reading, say: Say<"interval" | "gc-order" | "gc-negative">): Answer {
  const isShorter = (one: string, other: string) => config.number(one) < config.number(other);
  const order = (smaller: string, larger: string, upstream: string) =>
    say("gc-order", upstream, { at: [smaller], params: { smaller, larger } });
  if (config.number("check_interval") <= 0)
    return say("interval", "'check_interval' must be greater than zero", { at: ["check_interval"] });
  if (isShorter(softMin, hardMin))
    return order(softMin, hardMin, `'${softMin}' should be larger than '${hardMin}'`);
  const negative = [softMax, hardMax].find((key) => config.number(key) < 0);
  if (negative !== undefined)
    return say("gc-negative", `'${negative}' must be non-negative`, {
      at: [negative],
      params: { key: negative },
    });
  for (const [most, least] of [
    [softMax, softMin],
    [hardMax, hardMin],
  ] as const)
    if (config.number(most) > 0 && isShorter(most, least))
      return order(most, least, `'${most}' must be greater than or equal to '${least}' (or 0 to disable)`);
  return config.number(softMax) > 0 && isShorter(softMax, hardMax)
    ? order(
        softMax,
        hardMax,
        `'${softMax}' should be larger than or equal to '${hardMax}' (when both are set)`,
      )
    : null;
}

function limits(config: Reading, say: Say<"limit" | "percent" | "spike">): Answer {
  if (config.number("limit_mib") === 0 && config.number("limit_percentage") === 0)
    return say("limit", "'limit_mib' or 'limit_percentage' must be greater than zero");
  const key = ["limit_percentage", "spike_limit_percentage"].find((name) => config.number(name) > 100);
  if (key !== undefined)
    return say(
      "percent",
      "'limit_percentage' and 'spike_limit_percentage' must be greater than zero and less than or equal to hundred",
      { at: [key], params: { key } },
    );
  for (const limit of ["limit_mib", "limit_percentage"]) {
    const spike = `spike_${limit}`;
    if (config.number(limit) > 0 && config.number(limit) <= config.number(spike))
      return say("spike", `'${spike}' must be smaller than '${limit}'`, {
        at: [spike],
        params: { spike, limit },
      });
  }
  return null;
}
