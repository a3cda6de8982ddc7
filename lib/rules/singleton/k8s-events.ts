import { rule } from "../define";
import { pods } from "../shared/pods-words";
import type { RuleDocs } from "../types";
import { electWords, inEveryPod, onEveryNode, readingCluster } from "./cluster-receivers";

export const k8sEvents = rule({
  id: "singleton/k8s-events",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    yield* onEveryNode(tier, "k8s_events", catalogue, "nodes");
    yield* inEveryPod(tier, "k8s_events", catalogue, "pods");
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Events of the cluster are read once",
      why: "`k8s_events` watches the events of all namespaces, or of those that are listed, whichever node or pod it runs on. Each copy sees every event, so each arrives as often as there are copies: alerts fire several times and counts are wrong. With a leader election one copy does the work and another takes over when it goes.",
      messages: {
        nodes:
          "`{receiver}` runs on every node of `{tier}`, and each copy watches the same events: every event comes as often as there are nodes. Elect a leader, or run it once.",
        pods: `\`{receiver}\` runs in each of the ${pods.en} of \`{tier}\`, and each copy watches the same events: every event comes more than once.`,
      },
      fixes: electWords.en,
    },
    ko: {
      title: "클러스터 이벤트를 한 번만 읽음",
      why: "`k8s_events` 리시버는 어느 노드나 파드에서 실행되든 모든 네임스페이스 또는 나열된 네임스페이스의 이벤트를 감시합니다. 실행되는 곳마다 모든 이벤트를 보므로 이벤트 하나가 그 수만큼 들어옵니다. 알림이 여러 번 울리고 개수도 틀립니다. 리더를 선출하면 하나만 일하고, 그것이 사라지면 다른 하나가 이어받습니다.",
      messages: {
        nodes:
          "`{receiver}` 리시버가 `{tier}` 티어의 모든 노드에서 실행되며 저마다 같은 이벤트를 감시합니다. 이벤트가 노드 수만큼 중복되므로 리더를 선출하거나 한 번만 실행합니다.",
        pods: `\`{tier}\` 티어의 ${pods.ko}마다 \`{receiver}\` 리시버가 실행되며 저마다 같은 이벤트를 감시합니다. 이벤트가 중복됩니다.`,
      },
      fixes: electWords.ko,
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/k8seventsreceiver",
  bad: { tiers: { agent: readingCluster("k8s_events", "logs", false) } },
  good: { tiers: { agent: readingCluster("k8s_events", "logs", true) } },
});
