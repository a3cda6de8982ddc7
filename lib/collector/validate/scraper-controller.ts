import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** What receivers that ask at intervals have in common. */
export const scraperController = typeCheck<typeof scraperControllerDocs>({
  name: "scraper-controller",
  type: coreType("scraper/scraperhelper/internal/controller.ControllerConfig"),
  validate: (config, say) => [
    config.number("collection_interval") <= 0
      ? say("interval", `"collection_interval": requires positive value`, { at: ["collection_interval"] })
      : null,
    config.number("timeout") < 0
      ? say("timeout", `"timeout": requires positive value`, { at: ["timeout"] })
      : null,
  ],
});

export const scraperControllerDocs = () => ({
  source: core("scraper/scraperhelper/internal/controller/config_validation.go"),
  says: {
    interval: {
      en: "`collection_interval` must be above 0, or nothing would ever be collected. 1m is the usual default; a bare number counts nanoseconds.",
      ko: "`collection_interval`이 0보다 커야 수집이 이루어집니다. 보통 기본값은 1m이며, 단위 없는 숫자는 나노초입니다.",
    },
    timeout: {
      en: "`timeout` is negative. Write 0 for no limit.",
      ko: "`timeout`이 음수입니다. 제한이 없으면 0을 쓰세요.",
    },
  },
});
