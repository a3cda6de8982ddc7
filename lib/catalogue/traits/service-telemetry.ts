import { trait } from "./define";

export const serviceTelemetry = trait({
  kind: "service",
  type: "telemetry",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/service/telemetry/otelconftelemetry/config.go",
  purpose: {
    en: "What the collector reports about itself.",
    ko: "컬렉터가 자신에 대해 보고하는 내용입니다.",
  },
  fields: {
    logs: { en: "The collector's own log.", ko: "컬렉터 자체 로그입니다." },
    "logs.level": {
      en: "Least severe entries written: `debug`, `info`, `warn` or `error`.",
      ko: "적을 최소 심각도입니다(`debug`, `info`, `warn`, `error`).",
    },
    "logs.encoding": {
      en: "`console` for people or `json` for machines.",
      ko: "사람용 `console` 또는 기계용 `json`입니다.",
    },
    metrics: { en: "Metrics of the collector itself.", ko: "컬렉터 자체 메트릭입니다." },
    "metrics.level": {
      en: "How many metrics there are: `none`, `basic`, `normal` or `detailed`.",
      ko: "메트릭의 상세도입니다(`none`, `basic`, `normal`, `detailed`).",
    },
    "metrics.readers": { en: "Where they are offered or sent.", ko: "메트릭을 노출하거나 보내는 곳입니다." },
    traces: { en: "Traces of the collector itself.", ko: "컬렉터 자체 트레이스입니다." },
    resource: {
      en: "Attributes that the collector reports itself with.",
      ko: "컬렉터가 자신을 나타내는 데 쓰는 속성입니다.",
    },
  },
});
