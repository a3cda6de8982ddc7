import { booleanFact, integerFact } from "../../facts/sheet";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const hpaReplicacountBoth = rule({
  id: "wl/hpa-replicacount-both",
  scope: "tier",
  severity: "info",
  *check(tier) {
    if (booleanFact(tier.facts, "hpa.enabled") !== true || isDaemonSet(tier)) return;
    const replicas = integerFact(tier.facts, "workload.replicas");
    if (replicas === null || tier.facts["workload.replicas"]?.origin !== "set") return;
    yield {
      at: { deploy: "workload.replicas" },
      params: { tier: tier.id, replicas },
      fixes: [
        {
          id: "forget",
          safety: "safe",
          edits: [{ tier: tier.id, fact: "workload.replicas", value: null }],
        },
      ],
    };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Either the autoscaler or a fixed number says how many pods run",
      why: "Once an autoscaler is on, the official chart leaves the number of replicas out of the workload, and the autoscaler's least and most decide. A number beside it does nothing, and whoever reads the values counts on pods that are not there.",
      messages: {
        default:
          "`{tier}` has an autoscaler, so the number of pods set beside it ({replicas, number}) counts for nothing: its own minimum and maximum decide.",
      },
      fixes: { forget: "Leave the number to the autoscaler" },
    },
    ko: {
      title: "파드 수는 오토스케일러와 고정값 중 하나로만 정함",
      why: "오토스케일러를 켜면 공식 차트는 워크로드에 레플리카 수를 쓰지 않고, 오토스케일러의 최솟값과 최댓값이 파드 수를 정합니다. 함께 적은 레플리카 수는 아무 효과가 없으며, 값을 읽는 사람은 실제로 없는 파드를 기대하게 됩니다.",
      messages: {
        default:
          "`{tier}` 티어에는 오토스케일러가 있어 함께 지정한 레플리카 수({replicas, number})는 효과가 없습니다. 오토스케일러의 최솟값과 최댓값이 정합니다.",
      },
      fixes: { forget: "파드 수를 오토스케일러에 맡김" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector",
  bad: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 5, "workload.replicas": 3 } },
  },
  good: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 5 } },
  },
});
