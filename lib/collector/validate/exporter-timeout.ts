import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** An exporter's `timeout`. */
export const exporterTimeout = typeCheck<typeof exporterTimeoutDocs>({
  name: "exporter-timeout",
  type: coreType("exporter/exporterhelper/internal.TimeoutConfig"),
  validate: (config, say) =>
    config.number("timeout") < 0
      ? say("negative", "'timeout' must be non-negative", { at: ["timeout"] })
      : null,
});

export const exporterTimeoutDocs = () => ({
  source: core("exporter/exporterhelper/internal/timeout_sender.go"),
  says: {
    negative: {
      en: "`timeout` is negative, so every request would have failed before it began. Write 0 for no limit, or a duration such as `5s`.",
      ko: "`timeout`이 음수라 모든 요청이 시작하기도 전에 실패합니다. 제한이 없으면 0, 있으면 `5s` 같은 시간을 쓰세요.",
    },
  },
});
