import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `resource_detection` processor. */
export const resourceDetection = typeCheck<typeof resourceDetectionDocs>({
  name: "resource-detection",
  type: contribType("processor/resourcedetectionprocessor.Config"),
  validate(config, say) {
    const retry = config.section("retry");
    return retry.flag("enabled") === true &&
      config.number("timeout") === 0 &&
      retry.number("max_elapsed_time") === 0
      ? say(
          "unbounded",
          "retry.enabled requires either timeout > 0 or retry.max_elapsed_time > 0 to bound detection",
          { at: ["timeout"] },
        )
      : null;
  },
});

export const resourceDetectionDocs = () => ({
  source: contrib("processor/resourcedetectionprocessor/config.go"),
  says: {
    unbounded: {
      en: "Detection is retried without end, and the collector would wait for it. Set `timeout`, or `retry.max_elapsed_time`, above 0.",
      ko: "감지를 끝없이 재시도하게 되어 Collector가 계속 기다립니다. `timeout`이나 `retry.max_elapsed_time`을 0보다 크게 설정하세요.",
    },
  },
});
