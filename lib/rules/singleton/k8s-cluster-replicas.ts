import { rule } from "../define";
import { pods } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { electWords, inEveryPod, readingCluster } from "./cluster-receivers";

export const k8sClusterReplicas = rule({
  id: "singleton/k8s-cluster-replicas",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    yield* inEveryPod(tier, "k8s_cluster", catalogue);
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "One pod of a pool at most reads the state of the cluster",
      why: "`k8s_cluster` watches the whole cluster through the API server. Every pod of a pool that runs it reports the same: each metric comes once per pod, and sums and counts are wrong by that factor. Elect one pod with `k8s_leader_elector`, or run the receiver in a Deployment of one pod.",
      messages: {
        default: `\`{receiver}\` runs in each of the ${pods.en} of \`{tier}\`, and each reports the whole cluster: every metric comes more than once.`,
      },
      fixes: electWords.en,
    },
    ko: {
      title: "클러스터 상태는 여러 파드 중 많아야 하나가 읽음",
      why: "`k8s_cluster` 리시버는 API 서버를 통해 클러스터 전체를 감시합니다. 이 리시버를 실행하는 파드는 모두 같은 내용을 보고하므로 메트릭이 파드 수만큼 중복되고 합계와 개수가 그 배수로 틀립니다. `k8s_leader_elector`로 파드 하나를 선출하거나 파드 하나짜리 Deployment로 실행합니다.",
      messages: {
        default: `\`{tier}\` 티어의 ${pods.ko}마다 \`{receiver}\` 리시버가 실행되며 저마다 클러스터 전체를 보고합니다. 모든 메트릭이 중복됩니다.`,
      },
      fixes: electWords.ko,
    },
  },
  source:
    "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/#kubernetes-cluster-receiver",
  bad: { tiers: { gateway: readingCluster("k8s_cluster", "metrics", false) } },
  good: { tiers: { gateway: readingCluster("k8s_cluster", "metrics", true) } },
});
