import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

const keys = ["initial_interval", "max_elapsed_time", "max_interval", "multiplier", "randomization_factor"];

/** `retry_on_failure`. */
export const backOff = typeCheck<typeof backOffDocs>({
  name: "back-off",
  type: coreType("config/configretry.BackOffConfig"),
  validate(config, say) {
    const elapsed = config.number("max_elapsed_time");
    const longer = ["initial_interval", "max_interval"].find(
      (key) => elapsed > 0 && elapsed < config.number(key),
    );
    return [
      longer === undefined
        ? null
        : say("elapsed-below", `'max_elapsed_time' must not be less than '${longer}'`, {
            at: ["max_elapsed_time"],
            params: { other: longer },
          }),
      ...keys
        .filter((key) => config.number(key) < 0)
        .map((key) =>
          say("negative", `${key} value must be greater than or equal to 0`, { at: [key], params: { key } }),
        ),
      config.number("randomization_factor") > 1
        ? say("above-one", "randomization_factor value must be less than or equal to 1", {
            at: ["randomization_factor"],
          })
        : null,
    ];
  },
});

export const backOffDocs = () => ({
  source: core("config/configretry/generated_config.go"),
  says: {
    "elapsed-below": {
      en: "`max_elapsed_time` is shorter than `{other}`, so retrying would end before the first wait is over. Make it longer, or set it to 0 to retry without end.",
      ko: "`max_elapsed_time`이 `{other}`보다 짧아 첫 대기가 끝나기도 전에 재시도가 끝납니다. 값을 늘리거나, 끝없이 재시도하려면 0으로 설정하세요.",
    },
    negative: {
      en: "`{key}` is negative. Retrying needs a value of 0 or more.",
      ko: "`{key}`이(가) 음수입니다. 재시도에는 0 이상의 값이 필요합니다.",
    },
    "above-one": {
      en: "`randomization_factor` is a share of the interval and cannot be above 1. Use 0.5 for plus or minus half.",
      ko: "`randomization_factor`는 간격에 대한 비율이므로 1을 넘을 수 없습니다. 예를 들어 0.5는 간격의 ±50%입니다.",
    },
  },
});
