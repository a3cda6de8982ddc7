import { typeCheck, type Say } from "../checks/define";
import { multiError } from "../checks/multi-error";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";

type SayIt = Say<keyof ReturnType<typeof statsdDocs>["says"]>;

/** The `statsd` receiver. */
export const statsd = typeCheck<typeof statsdDocs>({
  name: "statsd",
  type: contribType("receiver/statsdreceiver.Config"),
  validate(config, say) {
    const counter = config.text("counter_type");
    const problems: (Problem | null)[] = [
      config.number("aggregation_interval") <= 0
        ? say("interval", "aggregation_interval must be a positive duration", {
            at: ["aggregation_interval"],
          })
        : null,
      counter !== null && !["", "int", "float", "stochastic_int"].includes(counter)
        ? say("counter", `invalid counter_type: ${counter}, must be one of: int, float, stochastic_int`, {
            at: ["counter_type"],
            params: { value: counter },
          })
        : null,
    ];
    const list = config.sections("timer_histogram_mapping");
    const end = list.findIndex(
      (item) => item.text("statsd_type") === "" || item.text("observer_type") === "",
    );
    for (const [index, item] of list.slice(0, end < 0 ? list.length : end + 1).entries())
      problems.push(...mapping(item, index === end, ["timer_histogram_mapping", index], say));
    if (end >= 0)
      problems.push(
        say("object", "must specify object id for all TimerHistogramMappings", {
          at: ["timer_histogram_mapping", end],
        }),
      );
    return multiError(problems);
  },
});

export const statsdDocs = () => ({
  source: contrib("receiver/statsdreceiver/config.go"),
  says: {
    interval: {
      en: "`aggregation_interval` must be above 0: after it the metrics are sent on. 60s is the default.",
      ko: "`aggregation_interval`은 0보다 커야 합니다. 이 간격마다 메트릭을 내보냅니다. 기본값은 60s입니다.",
    },
    counter: {
      en: "`counter_type` is `{value}`. It can be int, float or stochastic_int.",
      ko: "`counter_type` 값이 `{value}`입니다. int, float, stochastic_int 중 하나를 쓰세요.",
    },
    type: {
      en: "`statsd_type` is `{value}`. It can be timing, timer, histogram or distribution.",
      ko: "`statsd_type` 값이 `{value}`입니다. timing, timer, histogram, distribution 중 하나를 쓰세요.",
    },
    observer: {
      en: "`observer_type` is `{value}`. It can be gauge, summary or histogram.",
      ko: "`observer_type` 값이 `{value}`입니다. gauge, summary, histogram 중 하나를 쓰세요.",
    },
    size: {
      en: "`max_size` of a histogram lies between 2 and 16384.",
      ko: "히스토그램의 `max_size`는 2에서 16384 사이여야 합니다.",
    },
    buckets: {
      en: "`explicit_buckets` needs a pattern that Go can read and bounds that rise.",
      ko: "`explicit_buckets`에는 Go가 읽을 수 있는 패턴과 오름차순 경계가 필요합니다.",
    },
    unused: {
      en: "`{key}` is only read with `observer_type: {key}`. Set that, or remove the section.",
      ko: "`{key}`은(는) `observer_type: {key}`일 때만 읽힙니다. 그 값으로 바꾸거나 섹션을 지우세요.",
    },
    percentile: {
      en: "`percentiles` lie between 0 and 100.",
      ko: "`percentiles`는 0에서 100 사이여야 합니다.",
    },
    object: {
      en: "A mapping has no `statsd_type` or no `observer_type`. Set both.",
      ko: "`statsd_type`이나 `observer_type`이 없는 매핑이 있습니다. 둘 다 쓰세요.",
    },
  },
});

type At = (string | number)[];

/** One mapping; in the one that ends the list only the type is judged. */
function mapping(item: Reading, isLast: boolean, at: At, say: SayIt): readonly (Problem | null)[] {
  const [type, observer] = [item.text("statsd_type"), item.text("observer_type")];
  if (type === null || observer === null || type === "") return [];
  const known = ["timing", "timer", "histogram", "distribution"];
  const problems: (Problem | null)[] = known.includes(type)
    ? []
    : [
        say("type", `statsd_type is not a supported mapping for histogram and timing metrics: ${type}`, {
          at: [...at, "statsd_type"],
          params: { value: type },
        }),
      ];
  if (isLast) return problems;
  if (!["gauge", "summary", "histogram"].includes(observer))
    problems.push(
      say("observer", `observer_type is not supported for histogram and timing metrics: ${observer}`, {
        at: [...at, "observer_type"],
        params: { value: observer },
      }),
    );
  return [...problems, ...histogram(item, observer, at, say), ...summary(item, observer, at, say)];
}

function histogram(item: Reading, observer: string, at: At, say: SayIt): readonly (Problem | null)[] {
  const own = item.section("histogram");
  const size = own.number("max_size");
  if (observer !== "histogram")
    return size !== 0 || own.isSet("explicit_buckets") === true
      ? [
          say("unused", "histogram configuration requires observer_type: histogram", {
            at: [...at, "histogram"],
            params: { key: "histogram" },
          }),
        ]
      : [];
  const isOut = size !== 0 && (size < 2 || size > 16_384);
  return [
    isOut
      ? say("size", `histogram max_size out of range: ${size}`, { at: [...at, "histogram", "max_size"] })
      : null,
    ...buckets(own, [...at, "histogram", "explicit_buckets"], say),
  ];
}

function buckets(own: Reading, at: At, say: SayIt): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, item] of own.sections("explicit_buckets").entries()) {
    const refuse = (why: string) =>
      say("buckets", `explicit bucket [${index}] ${why}`, { at: [...at, index] });
    const pattern = item.text("matcher_pattern");
    const compiled = pattern === null ? null : compileRegexp(pattern);
    if (pattern === "") problems.push(refuse("matcher_pattern must not be empty"));
    if (compiled && !compiled.ok)
      problems.push(refuse(`matcher_pattern is not a valid regular expression: ${compiled.error}`));
    const bounds = item.list("buckets").map(Number);
    if (item.count("buckets") === 0) return [...problems, refuse("buckets must not be empty")];
    if (bounds.some((bound, place) => bound > (bounds[place + 1] ?? Number.POSITIVE_INFINITY)))
      problems.push(refuse(`buckets are not unique or not ascendingly sorted [${bounds.join(" ")}]`));
  }
  return problems;
}

function summary(item: Reading, observer: string, at: At, say: SayIt): readonly Problem[] {
  const percentiles = item.section("summary").list("percentiles").map(Number);
  if (percentiles.length === 0) return [];
  const out = percentiles.filter((value) => value > 100 || value < 0);
  return [
    ...out.map((value) =>
      say("percentile", `summary percentiles out of [0, 100] range: ${value}`, { at: [...at, "summary"] }),
    ),
    ...(observer === "summary"
      ? []
      : [
          say("unused", "summary configuration requires observer_type: summary", {
            at: [...at, "summary"],
            params: { key: "summary" },
          }),
        ]),
  ];
}
