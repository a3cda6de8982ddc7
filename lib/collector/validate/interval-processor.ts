import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `interval` processor. */
export const intervalProcessor = typeCheck<typeof intervalProcessorDocs>({
  name: "interval-processor",
  type: contribType("processor/intervalprocessor.Config"),
  validate: (config, say) =>
    config.number("interval") <= 0 ? say("interval", "invalid interval value", { at: ["interval"] }) : null,
});

export const intervalProcessorDocs = () => ({
  source: contrib("processor/intervalprocessor/config.go"),
  says: {
    interval: {
      en: "`interval` must be above 0: metrics are sent on once in it. 60s is the default.",
      ko: "`interval`은 0보다 커야 합니다. 이 간격마다 메트릭을 한 번 내보냅니다. 기본값은 60s입니다.",
    },
  },
});
