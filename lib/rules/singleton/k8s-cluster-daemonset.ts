import { rule } from "../define";
import type { RuleDocs } from "../types";
import { electWords, onEveryNode, readingCluster } from "./cluster-receivers";

export const k8sClusterDaemonset = rule({
  id: "singleton/k8s-cluster-daemonset",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    yield* onEveryNode(tier, "k8s_cluster", catalogue);
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "One agent at most reads the state of the cluster",
      why: "`k8s_cluster` watches the whole cluster through the API server, not its node. On a DaemonSet every agent does so: each metric comes as often as there are nodes, sums and counts are wrong by that factor, and the API server carries that many watches. With a leader election one agent does the work and another takes over when it goes; a Deployment of one pod does as well.",
      messages: {
        default:
          "`{receiver}` runs on every node of `{tier}`, and each copy reports the whole cluster: metrics come as often as there are nodes. Elect a leader, or run it once.",
      },
      fixes: { elect: electWords.en.elect },
    },
    ko: {
      title: "클러스터 상태는 많아야 에이전트 하나가 읽음",
      why: "`k8s_cluster` 리시버는 노드가 아니라 API 서버를 통해 클러스터 전체를 감시합니다. DaemonSet에서는 모든 에이전트가 그렇게 하므로 메트릭이 노드 수만큼 중복되고, 합계와 개수가 그 배수로 틀리며, API 서버도 그만큼의 감시를 감당합니다. 리더를 선출하면 에이전트 하나만 일하고, 그 에이전트가 사라지면 다른 에이전트가 이어받습니다. 파드 하나짜리 Deployment로 실행해도 됩니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 `{tier}` 티어의 모든 노드에서 실행되며 저마다 클러스터 전체를 보고합니다. 메트릭이 노드 수만큼 중복되므로 리더를 선출하거나 한 번만 실행합니다.",
      },
      fixes: { elect: electWords.ko.elect },
    },
  },
  source:
    "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/#kubernetes-cluster-receiver",
  bad: { tiers: { agent: readingCluster("k8s_cluster", "metrics", false) } },
  good: { tiers: { agent: readingCluster("k8s_cluster", "metrics", true) } },
});
