import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `probabilistic_sampler` processor. */
export const probabilisticSampler = typeCheck<typeof probabilisticSamplerDocs>({
  name: "probabilistic-sampler",
  type: contribType("processor/probabilisticsamplerprocessor.Config"),
  validate(config, say) {
    const rate = config.number("sampling_percentage");
    if (rate < 0) {
      const printed = Number.isFinite(rate) ? `negative: ${rate.toFixed(6)}%` : "invalid: -Inf%";
      return say("rate", `sampling rate is ${printed}`, {
        at: ["sampling_percentage"],
        params: { value: rate },
      });
    }
    if (rate === Number.POSITIVE_INFINITY)
      return say("rate", "sampling rate is invalid: +Inf%", {
        at: ["sampling_percentage"],
        params: { value: "∞" },
      });
    const source = config.text("attribute_source");
    if (source !== null && !["", "traceID", "record"].includes(source))
      return say("source", `invalid attribute source: ${source}. Expected: traceID or record`, {
        at: ["attribute_source"],
        params: { value: source },
      });
    const precision = config.number("sampling_precision");
    const details = { at: ["sampling_precision"], params: { value: precision } };
    if (precision === 0) return say("precision", "invalid sampling precision: 0", details);
    return precision > 14
      ? say("precision", `sampling precision is too great, should be <= 14: ${precision}`, details)
      : null;
  },
});

export const probabilisticSamplerDocs = () => ({
  source: contrib("processor/probabilisticsamplerprocessor/config.go"),
  says: {
    rate: {
      en: "`sampling_percentage` is {value}. Write a share from 0 to 100; 10 keeps one in ten.",
      ko: "`sampling_percentage` 값이 {value}입니다. 0에서 100 사이의 비율을 쓰세요. 10이면 열 개 중 하나를 남깁니다.",
    },
    source: {
      en: "`attribute_source` is `{value}`. It can be `traceID` or `record`.",
      ko: "`attribute_source` 값이 `{value}`입니다. `traceID` 또는 `record`를 쓰세요.",
    },
    precision: {
      en: "`sampling_precision` is {value}. It counts hexadecimal digits, from 1 to 14; 4 is the default.",
      ko: "`sampling_precision` 값이 {value}입니다. 16진수 자릿수이며 1에서 14까지 쓸 수 있습니다. 기본값은 4입니다.",
    },
  },
});
