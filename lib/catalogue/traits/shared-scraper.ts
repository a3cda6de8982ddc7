import { sharedTrait } from "./define";

export const sharedScraper = sharedTrait({
  group: "scraper",
  type: "go.opentelemetry.io/collector/scraper/scraperhelper/internal/controller.ControllerConfig",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/scraper/scraperhelper/config.go",
  fields: {
    collection_interval: { en: "Time between two measurements.", ko: "측정 사이의 간격입니다." },
    initial_delay: {
      en: "Time from the start to the first measurement.",
      ko: "시작한 뒤 첫 측정까지의 시간입니다.",
    },
    timeout: {
      en: "Longest time that one measurement may take; 0 sets no limit.",
      ko: "측정 한 번에 허용하는 최대 시간입니다. 0이면 제한이 없습니다.",
    },
  },
});
