import { trait } from "./define";

export const receiverPrometheus = trait({
  kind: "receiver",
  type: "prometheus",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/prometheusreceiver/README.md",
  purpose: {
    en: "Scrapes targets as a Prometheus server does, by Prometheus' own scrape configuration.",
    ko: "Prometheus의 스크레이프 설정 그대로 대상을 수집합니다.",
  },
  fields: {
    config: {
      en: "Prometheus' configuration with `scrape_configs`; a `$` in it is written `$$`.",
      ko: "`scrape_configs`를 담은 Prometheus 설정입니다. `$`는 `$$`로 적습니다.",
    },
    target_allocator: {
      en: "Gets targets from the Operator's target allocator, which shares them out among collectors.",
      ko: "대상을 여러 컬렉터에 나누어 주는 Operator의 타깃 할당기에서 대상을 받습니다.",
    },
  },
});
