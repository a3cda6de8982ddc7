import { nameStatus } from "../../catalogue/names";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { renameTypeFixes } from "../shared/rename-type";
import type { RuleDocs } from "../types";

export const component = rule({
  id: "deprecated/component",
  scope: "tier",
  severity: "warning",
  *check(tier, { catalogue }) {
    for (const component of tier.components) {
      const status = nameStatus(catalogue, component.kind, component.type, tier.target);
      if (status.is !== "deprecated") continue;
      const { id } = component;
      const { now, since } = status;
      yield {
        at: { yaml: component.at, part: "key" },
        ...(since === null
          ? { message: "undated", params: { id, now } }
          : { message: "default", params: { id, now, since } }),
        fixes: renameTypeFixes(tier, component, now, "safe"),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Components go by their current names",
      why: "Upstream renames its components to lower_snake_case. The old name is an alias of the same code: nothing changes in what it does, and no version that removes it has been announced, but each use logs a warning at start, and the documentation knows the new name only. The rename changes the component's name in the collector's own metrics too, so dashboards that filter by it want the same change. Offered only where the target version knows the new name: an older collector does not start with it.",
      messages: {
        default:
          "`{id}` goes by an old name: since {since} the type is `{now}`. It still starts, with a warning in the log.",
        undated: "`{id}` goes by an old name of `{now}`. It still starts, with a warning in the log.",
      },
      fixes: { rename: "Rename `{from}` to `{to}`" },
    },
    ko: {
      title: "컴포넌트를 현재 이름으로 사용",
      why: "업스트림은 컴포넌트 이름을 lower_snake_case로 바꾸고 있습니다. 이전 이름은 같은 코드의 별칭이라 동작은 달라지지 않고 제거되는 버전도 발표되지 않았습니다. 다만 시작할 때마다 경고 로그가 남고 문서에는 새 이름만 나옵니다. 이름을 바꾸면 Collector 자체 메트릭의 컴포넌트 이름도 바뀌므로 이를 쓰는 대시보드도 함께 고쳐야 합니다. 대상 버전이 새 이름을 아는 경우에만 제안합니다. 더 오래된 Collector는 새 이름으로 시작되지 않습니다.",
      messages: {
        default:
          "`{id}` 항목은 이전 이름입니다. {since} 버전부터 타입 이름은 `{now}`입니다. 지금도 시작되지만 로그에 경고가 남습니다.",
        undated: "`{id}` 항목은 `{now}` 타입의 이전 이름입니다. 지금도 시작되지만 로그에 경고가 남습니다.",
      },
      fixes: { rename: "`{from}` 이름을 `{to}` 이름으로 변경" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/issues/14208",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          k8sattributes: { filter: { node_from_env_var: K8S_NODE_NAME } } # own node only
        exporters:
          otlp/gateway: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [k8sattributes], exporters: [otlp/gateway] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          k8s_attributes: { filter: { node_from_env_var: K8S_NODE_NAME } } # own node only
        exporters:
          otlp_grpc/gateway: { endpoint: "otel-gateway:4317", tls: { insecure: true } }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_grpc/gateway] }
      `,
    },
  },
});
