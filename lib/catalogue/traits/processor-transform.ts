import { trait } from "./define";

export const processorTransform = trait({
  kind: "processor",
  type: "transform",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/transformprocessor/README.md",
  purpose: {
    en: "Changes data by statements of the OpenTelemetry Transformation Language (OTTL).",
    ko: "OTTL(OpenTelemetry Transformation Language) 문으로 데이터를 바꿉니다.",
  },
  fields: {
    error_mode: {
      en: "What an error in a statement does: `ignore` logs it and goes on, `silent` goes on, `propagate` loses the batch.",
      ko: "문에서 오류가 나면 할 일입니다. `ignore`는 기록하고 계속하며, `silent`는 그냥 계속하고, `propagate`는 배치를 버립니다.",
    },
    trace_statements: {
      en: "Statements for spans, in order; texts, or groups with a context and conditions.",
      ko: "스팬에 차례로 적용할 문입니다. 문자열 또는 컨텍스트와 조건이 있는 그룹으로 적습니다.",
    },
    metric_statements: {
      en: "Statements for metrics and data points.",
      ko: "메트릭과 데이터 포인트에 적용할 문입니다.",
    },
    log_statements: { en: "Statements for log records.", ko: "로그 레코드에 적용할 문입니다." },
    "trace_statements.context": {
      en: "What the statements are about: `resource`, `scope`, `span` or `spanevent`.",
      ko: "문의 대상입니다(`resource`, `scope`, `span`, `spanevent`).",
    },
    "trace_statements.conditions": {
      en: "The statements run where one of these is true.",
      ko: "하나라도 참일 때 문을 실행합니다.",
    },
    "trace_statements.statements": { en: "The statements of this group.", ko: "이 그룹의 문입니다." },
  },
});
