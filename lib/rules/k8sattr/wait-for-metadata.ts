import { at } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";
import { enriching } from "./examples";
import { passthroughOf } from "./passthrough";

export const waitForMetadata = rule({
  id: "k8sattr/wait-for-metadata",
  scope: "tier",
  severity: "info",
  *check(tier) {
    // The setting came with contrib#32622 in November 2024: surely there from v0.115 on.
    if (!isDaemonSet(tier) || compareVersions(tier.target.collector, "0.115.0") < 0) return;
    for (const processor of inUse(tier, "processor", "k8s_attributes")) {
      const waits = at(processor.config, "wait_for_metadata") ?? false;
      if (passthroughOf(processor) !== false || waits !== false) continue;
      yield {
        at: { yaml: processor.at, part: "key" },
        params: { processor: processor.id },
        fixes: [
          {
            id: "wait",
            params: { processor: processor.id },
            safety: "review",
            edits: [inTier(tier.id, set([...processor.at, "wait_for_metadata"], true))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Agents take data only once they know their pods",
      why: "`k8s_attributes` starts at once and reads the list of pods meanwhile. What arrives before the list is there leaves without Kubernetes attributes, after every restart and rollout of the agent. With `wait_for_metadata: true` the collector takes data only when it knows the pods; where it cannot learn them within `wait_for_metadata_timeout` (10 s), it does not start.",
      messages: {
        default:
          "`{processor}` takes data before it knows the pods: what arrives in the first seconds after each restart has no Kubernetes attributes. Set `wait_for_metadata`.",
      },
      fixes: { wait: "Let `{processor}` wait for the list of pods" },
    },
    ko: {
      title: "에이전트가 파드 정보를 얻은 뒤 데이터를 받음",
      why: "`k8s_attributes` 프로세서는 바로 시작하면서 파드 목록을 읽습니다. 에이전트를 재시작하거나 롤아웃할 때마다, 목록을 다 읽기 전에 들어온 데이터에는 Kubernetes 속성이 붙지 않습니다. `wait_for_metadata: true`로 두면 파드 목록을 얻은 뒤에 데이터를 받습니다. `wait_for_metadata_timeout`(10초) 안에 얻지 못하면 Collector가 시작되지 않습니다.",
      messages: {
        default:
          "`{processor}` 프로세서가 파드 목록을 얻기 전에 데이터를 받습니다. 재시작 후 처음 몇 초 동안 들어온 데이터에 Kubernetes 속성이 없습니다. `wait_for_metadata` 항목을 설정합니다.",
      },
      fixes: { wait: "`{processor}` 프로세서가 파드 목록을 기다리도록 변경" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: { agent: enriching("{ filter: { node_from_env_var: K8S_NODE_NAME } }") } },
  good: {
    tiers: {
      agent: enriching("{ filter: { node_from_env_var: K8S_NODE_NAME }, wait_for_metadata: true }"),
    },
  },
});
