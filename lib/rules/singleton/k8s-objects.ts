import { rule } from "../define";
import { pods } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { electWords, inEveryPod, onEveryNode, readingCluster } from "./cluster-receivers";

export const k8sObjects = rule({
  id: "singleton/k8s-objects",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    yield* onEveryNode(tier, "k8s_objects", catalogue, "nodes");
    yield* inEveryPod(tier, "k8s_objects", catalogue, "pods");
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Objects of the cluster are read once",
      why: "`k8s_objects` lists or watches objects of the Kubernetes API, whichever node or pod it runs on. Each copy reads them all, so each object arrives as a log as often as there are copies, and the API server answers each of them. With a leader election one copy does the work and another takes over when it goes.",
      messages: {
        nodes:
          "`{receiver}` runs on every node of `{tier}`, and each copy reads the same objects: every object comes as often as there are nodes. Elect a leader, or run it once.",
        pods: `\`{receiver}\` runs in each of the ${pods.en} of \`{tier}\`, and each copy reads the same objects: every object comes more than once.`,
      },
      fixes: electWords.en,
    },
    ko: {
      title: "클러스터 오브젝트를 한 번만 읽음",
      why: "`k8s_objects` 리시버는 어느 노드나 파드에서 실행되든 Kubernetes API의 오브젝트를 조회하거나 감시합니다. 실행되는 곳마다 모두 읽으므로 오브젝트 하나가 그 수만큼 로그로 들어오고, API 서버도 그만큼 응답해야 합니다. 리더를 선출하면 하나만 일하고, 그것이 사라지면 다른 하나가 이어받습니다.",
      messages: {
        nodes:
          "`{receiver}` 리시버가 `{tier}` 티어의 모든 노드에서 실행되며 저마다 같은 오브젝트를 읽습니다. 오브젝트가 노드 수만큼 중복되므로 리더를 선출하거나 한 번만 실행합니다.",
        pods: `\`{tier}\` 티어의 ${pods.ko}마다 \`{receiver}\` 리시버가 실행되며 저마다 같은 오브젝트를 읽습니다. 오브젝트가 중복됩니다.`,
      },
      fixes: electWords.ko,
    },
  },
  source:
    "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/#kubernetes-objects-receiver",
  bad: { tiers: { agent: readingCluster("k8s_objects", "logs", false, "objects: [{ name: pods }]") } },
  good: { tiers: { agent: readingCluster("k8s_objects", "logs", true, "objects: [{ name: pods }]") } },
});
