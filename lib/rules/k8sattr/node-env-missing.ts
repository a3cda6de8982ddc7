import { at } from "../../base/json";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { lacksVariable } from "../shared/lacks-variable";
import { provideVariable } from "../shared/provide-variable";
import type { RuleDocs } from "../types";

export const nodeEnvMissing = rule({
  id: "k8sattr/node-env-missing",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      const variable = at(processor.config, "filter", "node_from_env_var");
      if (typeof variable !== "string" || variable === "" || variable.includes("${")) continue;
      // Where nobody listed the variables there is no reason to ask: the values file provides the usual names by itself.
      if (!lacksVariable(tier, variable)) continue;
      yield {
        at: { deploy: "env.variables" },
        params: { processor: processor.id, variable, tier: tier.id },
        related: [
          {
            message: "processor",
            params: { processor: processor.id },
            anchor: {
              tier: tier.id,
              at: { yaml: [...processor.at, "filter", "node_from_env_var"], part: "value" },
            },
          },
        ],
        fixes: [
          {
            id: "provide",
            params: { variable },
            safety: "safe",
            edits: provideVariable(tier, { name: variable, from: "downward", field: "spec.nodeName" }),
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The variable of the node filter is set in the pod",
      why: "`node_from_env_var` names an environment variable that holds the node's name. Since v0.125 the collector does not start while that variable is empty; before, the filter matched no pod and nothing was enriched. Kubernetes fills it from the downward API, field `spec.nodeName`. Where the variables of a tier are not listed, nothing is said.",
      messages: {
        default:
          "`{processor}` takes its node from `{variable}`, which the pods of `{tier}` do not have: the collector does not start.",
        processor: "`{processor}` names the variable here.",
      },
      fixes: { provide: "Set `{variable}` from `spec.nodeName`" },
    },
    ko: {
      title: "노드 필터의 환경 변수가 파드에 설정됨",
      why: "`node_from_env_var` 항목은 노드 이름이 담긴 환경 변수를 가리킵니다. v0.125부터는 이 변수가 비어 있으면 Collector가 시작되지 않습니다. 그 전 버전에서는 일치하는 파드가 없어 속성이 추가되지 않았습니다. Kubernetes에서는 다운워드 API의 `spec.nodeName` 필드로 값을 채웁니다. 티어의 환경 변수 목록이 없으면 이 규칙은 아무것도 보고하지 않습니다.",
      messages: {
        default:
          "`{processor}` 프로세서가 노드 이름을 읽는 `{variable}` 변수가 `{tier}` 티어의 파드에 없어 Collector가 시작되지 않습니다.",
        processor: "`{processor}` 프로세서가 여기에서 변수를 지정합니다.",
      },
      fixes: { provide: "`spec.nodeName` 값으로 `{variable}` 변수 설정" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          k8s_attributes: { filter: { node_from_env_var: KUBE_NODE } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }
      `,
    },
    facts: { agent: { "env.variables": [] } },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
        processors:
          k8s_attributes: { filter: { node_from_env_var: KUBE_NODE } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }
      `,
    },
    facts: {
      agent: { "env.variables": [{ name: "KUBE_NODE", from: "downward", field: "spec.nodeName" }] },
    },
  },
});
