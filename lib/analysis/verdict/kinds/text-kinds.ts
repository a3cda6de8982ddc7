import type { DocumentedRule } from "../../../rules/types";
import { yaml } from "../../../yaml/sample";
import { core, kind } from "./kind";

const pipeline = (exporter: string) => yaml`
  receivers:
    otlp: { protocols: { grpc: {} } }
  exporters:
    ${exporter}
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;

/** What is wrong with how a configuration is written. */
export const textKinds = (): readonly DocumentedRule[] => [
  kind("collector/expansion", {
    en: {
      title: "Every expression can be expanded",
      why: "The collector replaces expressions before it looks at anything else. What stands between the braces is the name of a variable; with a default it needs the scheme `env`, as in `env:NAME:-default`. One that cannot be expanded stops the collector at start.",
    },
    ko: {
      title: "모든 치환식을 풀 수 있음",
      why: "Collector는 다른 무엇보다 먼저 식을 치환합니다. 중괄호 안은 환경 변수 이름이며, 기본값을 쓰려면 `env:NAME:-기본값`처럼 스킴 `env`가 필요합니다. 치환할 수 없는 식이 있으면 시작하지 못합니다.",
    },
    source: core("confmap/expand.go"),
    bad: pipeline('otlp_http: { endpoint: "${BACKEND:-https://otlp.example.com}" }'),
    good: pipeline('otlp_http: { endpoint: "${env:BACKEND:-https://otlp.example.com}" }'),
  }),
  kind("collector/unknown-setting", {
    en: {
      title: "Every setting is one that the component has",
      why: "A component refuses keys that it does not know, so that a mistyped setting is never ignored in silence. One such key stops the collector at start, wherever it stands, in a component that no pipeline uses too.",
    },
    ko: {
      title: "모든 설정이 그 컴포넌트에 있는 설정임",
      why: "컴포넌트는 모르는 키를 거부하므로 잘못 쓴 설정이 조용히 무시되는 일이 없습니다. 파이프라인에서 쓰지 않는 컴포넌트라도 그런 키가 하나 있으면 Collector가 시작하지 못합니다.",
    },
    source: core("confmap/internal/decoder.go"),
    bad: pipeline('otlp_http: { endpoint: "https://otlp.example.com", compresion: gzip }'),
    good: pipeline('otlp_http: { endpoint: "https://otlp.example.com", compression: gzip }'),
  }),
  kind("collector/wrong-value", {
    en: {
      title: "Every value is of the kind its setting takes",
      why: "The collector converts nothing: text is no number, `yes` is no truth value, and a duration needs a unit. A value of another kind stops it at start with a message that names Go's types; here it is said at its line.",
    },
    ko: {
      title: "모든 값이 설정에 맞는 형식임",
      why: "Collector는 값을 변환하지 않습니다. 문자열은 숫자가 아니고 `yes`는 불리언이 아니며 기간에는 단위가 필요합니다. 형식이 다르면 Go 타입 이름을 담은 메시지를 남기고 시작하지 못합니다.",
    },
    source: core("confmap/internal/decoder.go"),
    bad: pipeline('otlp_http: { endpoint: "https://otlp.example.com", timeout: 1d }'),
    good: pipeline('otlp_http: { endpoint: "https://otlp.example.com", timeout: 24h }'),
  }),
  kind("collector/ambiguous-id", {
    en: {
      title: "An id names one component",
      why: "A pipeline names components by id only. An id that is both a connector and a receiver or an exporter, or two keys that are the same id once blanks are gone, could mean either, and the collector refuses them.",
    },
    ko: {
      title: "ID 하나가 컴포넌트 하나를 가리킴",
      why: "파이프라인은 ID로만 컴포넌트를 가리킵니다. 커넥터이면서 리시버나 익스포터이기도 한 ID, 공백을 지우면 같아지는 두 키는 어느 쪽인지 알 수 없어 Collector가 거부합니다.",
    },
    source: core("otelcol/config.go"),
    bad: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug/a: {}, debug/ a: {} }
      service: { pipelines: { traces: { receivers: [otlp], exporters: [debug/a] } } }
    `,
    good: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug/a: {}, debug/b: {} }
      service: { pipelines: { traces: { receivers: [otlp], exporters: [debug/a] } } }
    `,
  }),
];
