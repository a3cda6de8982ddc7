import type { DocumentedRule } from "../../../rules/types";
import { yaml } from "../../../yaml/sample";
import { core, kind } from "./kind";

const sections = `receivers: { otlp: { protocols: { grpc: {} } } }
processors: { batch: {} }
exporters: { debug: {} }
`;

/** What is wrong with how pipelines are put together. */
export const pipelineKinds = (): readonly DocumentedRule[] => [
  kind("collector/nothing-to-run", {
    en: {
      title: "There is something to run",
      why: "A collector needs a receiver, an exporter and a pipeline, and refuses to start with less. Connectors alone do not stand in for exporters.",
    },
    ko: {
      title: "실행할 것이 있음",
      why: "Collector에는 리시버, 익스포터, 파이프라인이 하나씩은 있어야 하며 그보다 적으면 시작하지 못합니다. 커넥터만으로는 익스포터를 대신할 수 없습니다.",
    },
    source: core("otelcol/config.go"),
    bad: `${sections}service: { pipelines: {} }\n`,
    good: `${sections}service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }\n`,
  }),
  kind("collector/processor-twice", {
    en: {
      title: "A pipeline uses a processor once",
      why: "The second mention of a processor would be the same instance, and data would pass it twice. The collector refuses it; a second processor of the type needs a name of its own, such as `batch/2`.",
    },
    ko: {
      title: "파이프라인이 프로세서를 한 번만 사용함",
      why: "같은 프로세서를 다시 쓰면 같은 인스턴스를 데이터가 두 번 지나게 되므로 Collector가 거부합니다. 같은 타입의 프로세서가 더 필요하면 `batch/2`처럼 이름을 따로 붙입니다.",
    },
    source: core("service/pipelines/config.go"),
    bad: `${sections}service: { pipelines: { traces: { receivers: [otlp], processors: [batch, batch], exporters: [debug] } } }\n`,
    good: `${sections}service: { pipelines: { traces: { receivers: [otlp], processors: [batch], exporters: [debug] } } }\n`,
  }),
  kind("collector/profiles-gate", {
    en: {
      title: "Pipelines of profiles have their gate on",
      why: "Profiles are in development. The collector takes pipelines of them only when it is started with the feature gate `service.profilesSupport`, and stops otherwise.",
    },
    ko: {
      title: "프로파일 파이프라인에 기능 게이트가 켜져 있음",
      why: "프로파일은 개발 중인 신호입니다. 기능 게이트 `service.profilesSupport`를 켜고 시작한 Collector만 프로파일 파이프라인을 받아들이며, 그렇지 않으면 시작하지 못합니다.",
    },
    source: core("service/pipelines/config.go"),
    bad: `${sections}service: { pipelines: { profiles: { receivers: [otlp], exporters: [debug] } } }\n`,
    good: `${sections}service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }\n`,
  }),
  kind("collector/one-sided-connector", {
    en: {
      title: "Every connector has both of its sides",
      why: "A connector ends one pipeline and begins another. With one side only, or with sides of signals that it cannot turn into one another, data would vanish in it; the collector does not start.",
    },
    ko: {
      title: "모든 커넥터에 양쪽이 연결되어 있음",
      why: "커넥터는 한 파이프라인의 끝이자 다른 파이프라인의 시작입니다. 한쪽만 있거나 서로 바꿀 수 없는 신호끼리 이으면 데이터가 사라지므로 Collector가 시작하지 못합니다.",
    },
    source: core("service/internal/graph/graph.go"),
    bad: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: {} }
      connectors: { forward: {} }
      service: { pipelines: { traces: { receivers: [otlp], exporters: [debug, forward] } } }
    `,
    good: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: {} }
      connectors: { forward: {} }
      service:
        pipelines:
          traces: { receivers: [otlp], exporters: [forward] }
          traces/out: { receivers: [forward], exporters: [debug] }
    `,
  }),
  kind("collector/cycle", {
    en: {
      title: "Connectors lead forward",
      why: "Connectors that lead from a pipeline back to itself would send the same data round for ever. The collector finds the cycle and does not start.",
    },
    ko: {
      title: "커넥터가 앞으로만 이어짐",
      why: "커넥터를 따라가면 같은 파이프라인으로 돌아오는 구성에서는 데이터가 끝없이 돕니다. Collector는 순환을 발견하면 시작하지 않습니다.",
    },
    source: core("service/internal/graph/graph.go"),
    bad: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: {} }
      connectors: { forward: {} }
      service: { pipelines: { traces: { receivers: [otlp, forward], exporters: [debug, forward] } } }
    `,
    good: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: {} }
      service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
    `,
  }),
];
