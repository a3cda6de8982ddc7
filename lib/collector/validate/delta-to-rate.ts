import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `delta_to_rate` processor. */
export const deltaToRate = typeCheck<typeof deltaToRateDocs>({
  name: "delta-to-rate",
  type: contribType("processor/deltatorateprocessor.Config"),
  validate: (config, say) =>
    config.count("metrics") === 0 ? say("none", "metric names are missing", { at: ["metrics"] }) : null,
});

export const deltaToRateDocs = () => ({
  source: contrib("processor/deltatorateprocessor/config.go"),
  says: {
    none: {
      en: "`metrics` is missing or empty, so the processor has nothing to convert. List the names of the metrics.",
      ko: "`metrics`가 없거나 비어 있어 변환할 것이 없습니다. 메트릭 이름을 나열하세요.",
    },
  },
});
