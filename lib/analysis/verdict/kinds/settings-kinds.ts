import type { DocumentedRule } from "../../../rules/types";
import { yaml } from "../../../yaml/sample";
import { core, kind } from "./kind";

const processing = (processor: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    ${processor}
  exporters: { debug: {} }
  service: { pipelines: { traces: { receivers: [otlp], processors: [${processor.split(":")[0] ?? ""}], exporters: [debug] } } }
`;

/** What is wrong with settings that could be read. */
export const settingsKinds = (): readonly DocumentedRule[] => [
  kind("collector/settings-refused", {
    en: {
      title: "Settings fit together",
      why: "Once everything is read, each component looks at its own settings: what is missing, what lies outside its bounds, what contradicts another setting. All of that stops the collector at start, in unused components too.",
    },
    ko: {
      title: "설정이 서로 맞음",
      why: "설정을 모두 읽으면 각 컴포넌트가 자신의 설정을 확인합니다. 빠진 값, 범위를 벗어난 값, 서로 어긋나는 값이 있으면 쓰지 않는 컴포넌트라도 Collector가 시작하지 못합니다.",
    },
    source: core("confmap/xconfmap/config.go"),
    bad: processing("batch: { send_batch_size: 100, send_batch_max_size: 10 }"),
    good: processing("batch: { send_batch_size: 100, send_batch_max_size: 1000 }"),
  }),
  kind("collector/build-refused", {
    en: {
      title: "Every component in a pipeline can be built",
      why: "Some faults come to light only when the collector builds its pipelines: an action that does not exist, a pattern that cannot be read. They stop it at start, in components that a pipeline uses.",
    },
    ko: {
      title: "파이프라인의 모든 컴포넌트를 만들 수 있음",
      why: "없는 동작이나 읽을 수 없는 패턴처럼 파이프라인을 만들 때에야 드러나는 오류가 있습니다. 파이프라인에서 쓰는 컴포넌트에 있으면 Collector가 시작하지 못합니다.",
    },
    source: core("service/internal/graph/graph.go"),
    bad: processing("attributes: { actions: [{ key: a, action: upsertt, value: 1 }] }"),
    good: processing("attributes: { actions: [{ key: a, action: upsert, value: 1 }] }"),
  }),
  kind("collector/panics", {
    en: {
      title: "Nothing makes the collector panic",
      why: "A few settings are not refused but make the collector crash, with exit code 2 and a stack of Go functions in place of a message. In Kubernetes the pod restarts without end and the log names no setting.",
    },
    ko: {
      title: "Collector를 패닉시키는 설정이 없음",
      why: "일부 설정은 거부되지 않고 Collector를 중단시킵니다. 메시지 대신 Go 스택과 종료 코드 2만 남고, Kubernetes에서는 파드가 끝없이 다시 시작되며 로그에서 설정을 찾을 수 없습니다.",
    },
    source: core("service/telemetry/otelconftelemetry/config.go"),
    bad: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: {} }
      service:
        telemetry: { metrics: { readers: [{ pull: { exporter: { prometheuss: { host: 0.0.0.0, port: 8888 } } } }] } }
        pipelines: { traces: { receivers: [otlp], exporters: [debug] } }
    `,
    good: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: {} }
      service:
        telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: 0.0.0.0, port: 8888 } } } }] } }
        pipelines: { traces: { receivers: [otlp], exporters: [debug] } }
    `,
  }),
  kind("collector/start-refused", {
    en: {
      title: "What passes `otelcol validate` also starts",
      why: "`otelcol validate` builds components and starts none. Ports that are bound twice, extensions that are named and not enabled, policies that cannot be made are found at start only: the check in the pipeline is green, and the rollout fails.",
    },
    ko: {
      title: "`otelcol validate`를 통과한 설정이 시작도 됨",
      why: "`otelcol validate`는 컴포넌트를 만들기만 하고 시작하지 않습니다. 두 번 여는 포트, 이름만 있고 켜지 않은 익스텐션, 만들 수 없는 정책은 시작할 때에야 드러나므로 CI 검사는 통과하고 배포가 실패합니다.",
    },
    source: core("service/service.go"),
    bad: processing(
      "tail_sampling: { policies: [{ name: errors, type: ottl_condition, ottl_condition: { span: ['status.cod == 2'] } }] }",
    ),
    good: processing(
      "tail_sampling: { policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }] }",
    ),
  }),
  kind("collector/depends-on-machine", {
    severity: "info",
    en: {
      title: "The machine has what the configuration asks of it",
      why: "Files, variables, the network and the cluster decide whether this starts; the same text passes on one machine and fails on another. Judged is the pod that the deploy facts describe.",
    },
    ko: {
      title: "설정이 요구하는 것이 머신에 있음",
      why: "파일, 환경 변수, 네트워크, 클러스터에 따라 시작 여부가 달라지므로 같은 설정이 어떤 머신에서는 통과하고 다른 머신에서는 실패합니다. 배포 정보가 설명하는 파드를 기준으로 판단합니다.",
    },
    source: "derived: what the collector asks of the machine it runs on",
    bad: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: { verbosity: "$\{https://settings.example.com/verbosity}" } }
      service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
    `,
    good: yaml`
      receivers: { otlp: { protocols: { grpc: {} } } }
      exporters: { debug: { verbosity: basic } }
      service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
    `,
  }),
];
