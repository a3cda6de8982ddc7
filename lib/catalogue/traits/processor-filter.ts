import { trait } from "./define";

export const processorFilter = trait({
  kind: "processor",
  type: "filter",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/filterprocessor/README.md",
  purpose: { en: "Drops what an OTTL condition is true for.", ko: "OTTL 조건이 참인 데이터를 버립니다." },
  fields: {
    error_mode: {
      en: "What an error in a condition does: `ignore` logs it and goes on, `silent` goes on, `propagate` loses the batch.",
      ko: "조건에서 오류가 나면 할 일입니다. `ignore`는 기록하고 계속하며, `silent`는 그냥 계속하고, `propagate`는 배치를 버립니다.",
    },
    trace_conditions: {
      en: "Spans and span events are dropped where one of these is true.",
      ko: "하나라도 참이면 스팬이나 스팬 이벤트를 버립니다.",
    },
    metric_conditions: {
      en: "Metrics and data points are dropped where one of these is true.",
      ko: "하나라도 참이면 메트릭이나 데이터 포인트를 버립니다.",
    },
    log_conditions: {
      en: "Log records are dropped where one of these is true.",
      ko: "하나라도 참이면 로그 레코드를 버립니다.",
    },
    traces: {
      en: "Conditions by kind of data; the older form of `trace_conditions`.",
      ko: "데이터 종류별 조건입니다. `trace_conditions`의 이전 형식입니다.",
    },
    metrics: {
      en: "Conditions by kind of data; the older form of `metric_conditions`.",
      ko: "데이터 종류별 조건입니다. `metric_conditions`의 이전 형식입니다.",
    },
    logs: {
      en: "Conditions by kind of data; the older form of `log_conditions`.",
      ko: "데이터 종류별 조건입니다. `log_conditions`의 이전 형식입니다.",
    },
  },
});
