import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

const known = new Set(["sum", "histogram", "exponentialhistogram"]);

/** The `cumulative_to_delta` processor. */
export const cumulativeToDelta = typeCheck<typeof cumulativeToDeltaDocs>({
  name: "cumulative-to-delta",
  type: contribType("processor/cumulativetodeltaprocessor.Config"),
  validate(config, say) {
    const sides = ["include", "exclude"].map((side) => ({ side, section: config.section(side) }));
    const open = sides.find(
      ({ section }) => section.count("metrics") > 0 && section.text("match_type") === "",
    );
    if (open)
      return say("match", "match_type must be set if metrics are supplied", {
        at: [open.side],
        params: { side: open.side },
      });
    const empty = sides.find(({ section }) => section.text("match_type") && section.count("metrics") === 0);
    if (empty)
      return say("metrics", "metrics must be supplied if match_type is set", {
        at: [empty.side, "match_type"],
        params: { side: empty.side },
      });
    for (const { side, section } of sides.toReversed())
      for (const [index, value] of section.texts("metric_types").entries())
        if (value !== null && !known.has(value.toLowerCase()))
          return say(
            "type",
            `found invalid metric type in ${side}.metric_types: ${value}. Valid values are [exponentialhistogram histogram sum]`,
            { at: [side, "metric_types", index], params: { value } },
          );
    return null;
  },
});

export const cumulativeToDeltaDocs = () => ({
  source: contrib("processor/cumulativetodeltaprocessor/config.go"),
  says: {
    match: {
      en: "`{side}` has `metrics` without `match_type`, so it is open how the names are compared. Write `strict` or `regexp`.",
      ko: "`{side}`에 `match_type` 없이 `metrics`만 있어 이름을 어떻게 비교할지 정해지지 않았습니다. `strict` 또는 `regexp`를 쓰세요.",
    },
    metrics: {
      en: "`{side}` has `match_type` without `metrics`. List the metrics, or remove `match_type`.",
      ko: "`{side}`에 `metrics` 없이 `match_type`만 있습니다. 메트릭을 나열하거나 `match_type`을 지우세요.",
    },
    type: {
      en: "`{value}` has no cumulative value that could become a delta. `metric_types` can be sum, histogram and exponentialhistogram.",
      ko: "`{value}`에는 델타로 바꿀 누적값이 없습니다. `metric_types`에는 sum, histogram, exponentialhistogram을 쓸 수 있습니다.",
    },
  },
});
