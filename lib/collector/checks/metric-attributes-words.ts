import type { WordBook } from "../../base/words";

/** What is said of the settings of a metric. */
export const metricAttributesWords: WordBook = {
  en: {
    "check.metric-attributes.attribute":
      "The metric `{name}` has no attribute `{attribute}`. It has: {known}.",
    "check.metric-attributes.strategy":
      "`aggregation_strategy` is `{strategy}`. It can be `sum`, `avg`, `min` or `max`.",
  },
  ko: {
    "check.metric-attributes.attribute":
      "메트릭 `{name}`에는 `{attribute}` 속성이 없습니다. 있는 속성: {known}.",
    "check.metric-attributes.strategy":
      "`aggregation_strategy` 값이 `{strategy}`입니다. `sum`, `avg`, `min`, `max` 중 하나를 쓰세요.",
  },
};
