import { booleanFact, integerFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { singleReplicaFix } from "../shared/single-replica-fix";
import type { RuleDocs } from "../types";
import { electWords, readingCluster, unelected } from "./cluster-receivers";
import { electFixes } from "./elect";

export const hpaSingleton = rule({
  id: "singleton/hpa-singleton",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    if (!isScaled(tier)) return;
    const receivers = ["k8s_cluster", "k8s_objects", "k8s_events"].flatMap((type) => unelected(tier, type));
    for (const receiver of receivers)
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id, tier: tier.id },
        related: [{ message: "scaler", anchor: { tier: tier.id, at: { deploy: "hpa.enabled" } } }],
        fixes: [...electFixes(tier, receiver, catalogue), singleReplicaFix(tier)],
      };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What may run once is not autoscaled",
      why: "A receiver that reads the whole cluster has to run once. In a pool with an autoscaler it does so only as long as the load is low: with the second pod every metric, object and event comes twice, and nothing says so. Elect one pod with `k8s_leader_elector`, or give the receiver a release of one pod.",
      messages: {
        default:
          "`{receiver}` reads the whole cluster, and `{tier}` is autoscaled: with each pod that is added, its data comes once more. Elect a leader, or run it in a release of its own.",
        scaler: "The autoscaler is on here.",
      },
      fixes: electWords.en,
    },
    ko: {
      title: "한 번만 실행할 리시버를 오토스케일링하지 않음",
      why: "클러스터 전체를 읽는 리시버는 한 번만 실행해야 합니다. 오토스케일러가 있는 티어에서는 부하가 낮을 때만 그렇습니다. 두 번째 파드가 생기는 순간 모든 메트릭, 오브젝트, 이벤트가 두 번씩 들어오며 아무 경고도 없습니다. `k8s_leader_elector`로 파드 하나를 선출하거나 파드 하나짜리 릴리스로 분리합니다.",
      messages: {
        default:
          "`{receiver}` 리시버는 클러스터 전체를 읽는데 `{tier}` 티어는 오토스케일링됩니다. 파드가 늘어날 때마다 데이터가 중복되므로 리더를 선출하거나 별도 릴리스로 실행합니다.",
        scaler: "오토스케일러가 여기에서 켜져 있습니다.",
      },
      fixes: electWords.ko,
    },
  },
  source: "https://opentelemetry.io/docs/collector/scaling/",
  bad: {
    tiers: { gateway: readingCluster("k8s_cluster", "metrics", false) },
    facts: { gateway: { "hpa.enabled": true, "hpa.max": 5 } },
  },
  good: {
    tiers: { gateway: readingCluster("k8s_cluster", "metrics", true) },
    facts: { gateway: { "hpa.enabled": true, "hpa.max": 5 } },
  },
});

function isScaled(tier: Tier): boolean {
  if (isDaemonSet(tier) || booleanFact(tier.facts, "hpa.enabled") !== true) return false;
  return integerFact(tier.facts, "hpa.max") !== 1;
}
