import { typeCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { formatDuration } from "../go/format-duration";
import { quote } from "../go/quote";
import type { Problem } from "../types";

const says = {
  dimension: {
    en: "The dimension `{name}` stands twice, or is one that span metrics always have. Remove it.",
    ko: "차원 `{name}`이(가) 두 번 있거나 스팬 메트릭에 항상 있는 차원입니다. 지우세요.",
  },
  either: {
    en: "A dimension has exactly one of `name` and `glob`, and `default` only with `name`.",
    ko: "차원에는 `name`과 `glob` 중 하나만 있어야 하며 `default`는 `name`과만 함께 쓸 수 있습니다.",
  },
  events: {
    en: "`events` is on without dimensions, so events could not be told apart. List them under `events.dimensions`.",
    ko: "`events`가 켜져 있는데 차원이 없어 이벤트를 구별할 수 없습니다. `events.dimensions`에 나열하세요.",
  },
  buckets: {
    en: "`histogram` has both `explicit` and `exponential`. Keep one of them.",
    ko: "`histogram`에 `explicit`과 `exponential`이 모두 있습니다. 하나만 남기세요.",
  },
  number: {
    en: "`{key}` is too small: {value}. Leave it out for the default.",
    ko: "`{key}` 값 {value}은(는) 너무 작습니다. 기본값을 쓰려면 지우세요.",
  },
};
type SayIt = Say<keyof typeof says>;

/** The `span_metrics` connector. */
export const spanMetrics = typeCheck<typeof spanMetricsDocs>({
  name: "span-metrics",
  type: contribType("connector/spanmetricsconnector.Config"),
  validate: (config, say) => dimensions(config, say) ?? numbers(config, say),
});

export const spanMetricsDocs = () => ({
  source: contrib("connector/spanmetricsconnector/config.go"),
  says,
});

function dimensions(config: Reading, say: SayIt): Problem | null {
  const [histogram, events] = [config.section("histogram"), config.section("events")];
  const isEvents = events.flag("enabled") === true;
  if (isEvents && events.count("dimensions") === 0)
    return say("events", "failed validating event dimensions: no dimensions configured for events", {
      at: ["events", "dimensions"],
    });
  return (
    listed(config.sections("dimensions"), "dimensions", ["dimensions"], say) ??
    listed(config.sections("calls_dimensions"), "calls dimensions", ["calls_dimensions"], say) ??
    listed(histogram.sections("dimensions"), "histogram dimensions", ["histogram", "dimensions"], say) ??
    (isEvents
      ? listed(events.sections("dimensions"), "event dimensions", ["events", "dimensions"], say)
      : null) ??
    (histogram.isSet("explicit") === true && histogram.isSet("exponential") === true
      ? say("buckets", "use either `explicit` or `exponential` buckets histogram", { at: ["histogram"] })
      : null)
  );
}

function listed(items: readonly Reading[], title: string, path: string[], say: SayIt): Problem | null {
  const seen = new Set(["service.name", "span.kind", "status.code", "span.name"]);
  for (const [index, item] of items.entries()) {
    const [name, glob] = [item.text("name"), item.text("glob")];
    if (name === null || glob === null) continue;
    const refuse = (kind: "dimension" | "either", why: string) =>
      say(kind, `failed validating ${title}: ${why}`, { at: [...path, index], params: { name } });
    if (name !== "" && glob !== "")
      return refuse(
        "either",
        `dimension entry must set only one of \`name\` or \`glob\`, got both: name=${quote(name)} glob=${quote(glob)}`,
      );
    if (name === "" && glob === "")
      return refuse("either", "dimension entry must set one of `name` or `glob`");
    if (name !== "" && seen.has(name)) return refuse("dimension", `duplicate dimension name ${quote(name)}`);
    if (glob !== "" && item.isSet("default") === true)
      return refuse("either", `\`default\` is not supported on \`glob\` dimension ${quote(glob)}`);
    seen.add(name);
  }
  return null;
}

function numbers(config: Reading, say: SayIt): Problem | null {
  const refuse = (key: string, value: number | string, upstream: string) =>
    say("number", upstream, { at: key.split("."), params: { key, value } });
  for (const key of ["metrics_flush_interval", "metrics_expiration", "series_expiration"])
    if (config.number(key) < 0) {
      const value = formatDuration(config.number(key));
      return refuse(key, value, `invalid ${key}: ${value}, the duration should be positive`);
    }
  const cache = "metric_timestamp_cache_size";
  const size = config.number(cache);
  if (
    config.text("aggregation_temporality") === "AGGREGATION_TEMPORALITY_DELTA" &&
    config.isSet(cache) === true &&
    size <= 0
  )
    return refuse(
      cache,
      size,
      `invalid delta timestamp cache size: ${size}, the maximum number of the items in the cache should be positive`,
    );
  const limit = config.number("aggregation_cardinality_limit");
  if (limit < 0)
    return refuse(
      "aggregation_cardinality_limit",
      limit,
      `invalid aggregation_cardinality_limit: ${limit}, the limit should be positive`,
    );
  const exemplars = config.section("exemplars");
  const most = exemplars.number("max_per_data_point");
  return exemplars.flag("enabled") === true && most < 0
    ? refuse(
        "exemplars.max_per_data_point",
        most,
        `invalid max_per_data_point: ${most}, the value should be positive`,
      )
    : null;
}
