import { at } from "../../base/json";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { lacksVariable } from "../shared/lacks-variable";
import { provideVariable } from "../shared/provide-variable";
import type { RuleDocs } from "../types";
import { detecting, detectorsOf } from "./detectors";

export const nodeEnv = rule({
  id: "resdet/node-env",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "resource_detection")) {
      const detectors = detectorsOf(processor) ?? [];
      for (const detector of ["k8s_api", "k8snode"].filter((name) => detectors.includes(name))) {
        const variable = at(processor.config, detector, "node_from_env_var") ?? "K8S_NODE_NAME";
        if (typeof variable !== "string" || variable.includes("${") || !lacksVariable(tier, variable))
          continue;
        yield {
          at: { deploy: "env.variables" },
          params: { processor: processor.id, detector, variable, tier: tier.id },
          related: [
            {
              message: "processor",
              params: { processor: processor.id },
              anchor: { tier: tier.id, at: { yaml: processor.at, part: "key" } },
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
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The variable of the node detector is set in the pod",
      why: "The detectors `k8s_api` and `k8snode` ask the Kubernetes API about one node and take its name from an environment variable, `K8S_NODE_NAME` unless `node_from_env_var` says another. While it is empty the detector fails and the collector does not start. Where the variables of a tier are not listed, nothing is said.",
      messages: {
        default:
          "`{detector}` of `{processor}` takes its node from `{variable}`, which the pods of `{tier}` do not have: the collector does not start.",
        processor: "`{processor}` runs the detector.",
      },
      fixes: { provide: "Set `{variable}` from the field `spec.nodeName`" },
    },
    ko: {
      title: "노드 디텍터의 환경 변수가 파드에 설정됨",
      why: "`k8s_api`와 `k8snode` 디텍터는 Kubernetes API에서 노드 하나의 정보를 얻으며, 노드 이름은 환경 변수에서 읽습니다. `node_from_env_var` 항목이 없으면 `K8S_NODE_NAME`입니다. 값이 비어 있으면 디텍터가 실패하여 Collector가 시작되지 않습니다. 티어의 환경 변수 목록이 없으면 이 규칙은 아무것도 보고하지 않습니다.",
      messages: {
        default:
          "`{processor}` 프로세서의 `{detector}` 디텍터가 노드 이름을 읽는 `{variable}` 변수가 `{tier}` 티어의 파드에 없어 Collector가 시작되지 않습니다.",
        processor: "`{processor}` 프로세서가 이 디텍터를 실행합니다.",
      },
      fixes: { provide: "`spec.nodeName` 필드로 `{variable}` 변수 설정" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor",
  bad: {
    tiers: { agent: detecting("{ detectors: [k8s_api], k8s_api: { node_from_env_var: MY_NODE } }") },
    facts: { agent: { "env.variables": [] } },
  },
  good: {
    tiers: { agent: detecting("{ detectors: [k8s_api], k8s_api: { node_from_env_var: MY_NODE } }") },
    facts: { agent: { "env.variables": [{ name: "MY_NODE", from: "downward", field: "spec.nodeName" }] } },
  },
});
