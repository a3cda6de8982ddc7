import { at, isList } from "../../base/json";
import type { Component } from "../../topology/types";
import { isUsed } from "../../topology/query";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import type { RuleDocs } from "../types";

export const agentNeeded = rule({
  id: "arch/agent-needed",
  scope: "topology",
  severity: "warning",
  *check({ tiers }) {
    if (tiers.some(isDaemonSet)) return;
    for (const tier of tiers) {
      const receiver = tier.components.find((component) => isUsed(tier, component) && isOfNode(component));
      if (!receiver) continue;
      yield {
        tier: tier.id,
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id, tier: tier.id },
      };
    }
  },
});

const tierWith = (receivers: string, id: string) =>
  exampleTier({ receivers, pipelines: `metrics: { receivers: [${id}], exporters: [otlp_http] }\n` });
const kubelet = tierWith(
  'kubelet_stats: { auth_type: serviceAccount, endpoint: "https://${env:K8S_NODE_NAME}:10250" }\n',
  "kubelet_stats",
);

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What belongs to a node is collected on every node",
      why: "Host metrics, the kubelet's numbers, the journal and the log files of pods exist once per node, and a pod sees those of the node it happens to run on. Collected in a Deployment they show one node, or another after the next rollout, and every other node is missing without a word. A DaemonSet has a pod on each.",
      messages: {
        default:
          "`{receiver}` reads what one node has, but no tier runs on every node: only the nodes that pods of `{tier}` happen to be on are seen.",
      },
      fixes: {},
    },
    ko: {
      title: "노드에 속한 데이터를 모든 노드에서 수집함",
      why: "호스트 메트릭, kubelet 통계, 저널, 파드 로그 파일은 노드마다 하나씩 있고 파드는 자신이 실행 중인 노드의 것만 볼 수 있습니다. Deployment에서 수집하면 한 노드만 보이고 다음 롤아웃 뒤에는 다른 노드가 보입니다. 나머지 노드는 아무 알림 없이 빠집니다. DaemonSet은 노드마다 파드를 하나씩 둡니다.",
      messages: {
        default:
          "`{receiver}` 리시버는 한 노드의 데이터를 읽지만 모든 노드에서 실행되는 티어가 없습니다. `{tier}` 티어의 파드가 놓인 노드만 수집됩니다.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/",
  bad: { tiers: { gateway: kubelet } },
  good: { tiers: { agent: kubelet } },
});

/** Receivers of what one node has. Files elsewhere than in the node's log folders may be the pod's own. */
function isOfNode({ kind, canonical, config }: Component): boolean {
  if (kind !== "receiver") return false;
  if (canonical === "host_metrics" || canonical === "journald") return true;
  if (canonical === "kubelet_stats") {
    const endpoint = at(config, "endpoint");
    return (
      endpoint === undefined || (typeof endpoint === "string" && /NODE_(NAME|IP)|HOST_IP/.test(endpoint))
    );
  }
  const include = at(config, "include");
  return (
    canonical === "file_log" &&
    isList(include) &&
    include.some(
      (path) => typeof path === "string" && /^(\/[\w-]+)?\/var\/log\/(pods|containers|journal)\//.test(path),
    )
  );
}
