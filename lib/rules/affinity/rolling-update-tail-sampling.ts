import { integerFact, textFact } from "../../facts/sheet";
import { missingForReplicas, replicasOf } from "../../topology/query";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import { waitOf } from "../shared/sampling-load";
import type { Ask, Report, RuleDocs } from "../types";
import { samplingTier } from "./examples";

/** What is decided has to be sent, too, before the pod is killed. */
const flush = 10;

export const rollingUpdateTailSampling = rule({
  id: "affinity/rolling-update-tail-sampling",
  scope: "tier",
  severity: "info",
  *check(tier) {
    const [sampler] = inUse(tier, "processor", "tail_sampling");
    const wait = sampler ? waitOf(sampler) : null;
    if (!sampler || wait === null) return;
    yield* graceTooShort(tier, sampler.id, wait);
    yield* manyAtOnce(tier, sampler.id);
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tail sampling pods leave one by one, and in time",
      why: "A pod that is asked to stop holds the traces of the last seconds. It decides on them as they are, or drops them with `drop_pending_traces_on_shutdown`, and what is not sent when the grace period ends is lost with the pod. Each pod that leaves or joins also moves a share of all traces to another one: several at a time tear more of them apart.",
      messages: {
        grace:
          "`{sampler}` holds traces for {wait, number} s, but a pod of `{tier}` is killed after {grace, number} s: what waits is lost in every rollout.",
        "at-once":
          "A rollout of `{tier}` replaces {pods, number} pods at a time: the traces that `{sampler}` waits for move to other pods and are decided in parts.",
      },
      fixes: {
        "longer-grace": "Give pods {seconds, number} s to stop",
        "one-by-one": "Replace one pod at a time",
      },
    },
    ko: {
      title: "테일 샘플링 파드가 하나씩, 충분한 시간을 두고 종료됨",
      why: "종료 요청을 받은 파드에는 최근 몇 초 동안의 트레이스가 있습니다. 파드는 그 상태로 판단하거나 `drop_pending_traces_on_shutdown` 설정에 따라 버리며, 유예 시간이 끝날 때까지 보내지 못한 데이터는 파드와 함께 사라집니다. 파드가 나가거나 들어올 때마다 트레이스의 일부가 다른 파드로 옮겨 가므로, 한 번에 여러 개를 바꾸면 더 많은 트레이스가 나뉩니다.",
      messages: {
        grace:
          "`{sampler}` 프로세서는 트레이스를 {wait, number}초 동안 모으지만 `{tier}` 티어의 파드는 {grace, number}초 뒤에 강제 종료됩니다. 롤아웃할 때마다 기다리던 데이터가 사라집니다.",
        "at-once":
          "`{tier}` 티어는 롤아웃할 때 파드를 한 번에 {pods, number}개씩 바꿉니다. `{sampler}` 프로세서가 기다리던 트레이스가 다른 파드로 옮겨 가 일부만으로 판단됩니다.",
      },
      fixes: {
        "longer-grace": "파드 종료에 {seconds, number}초 허용",
        "one-by-one": "파드를 하나씩 교체",
      },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor",
  bad: {
    tiers: { gateway: samplingTier("decision_wait: 30s") },
    facts: { gateway: { "termination-grace": 30 } },
  },
  good: {
    tiers: { gateway: samplingTier("decision_wait: 30s") },
    facts: {
      gateway: {
        "termination-grace": 45,
        "rollout.strategy": "rolling-update",
        "rollout.max-unavailable": "1",
        "rollout.max-surge": "1",
      },
    },
  },
});

function* graceTooShort(tier: Tier, sampler: string, wait: number): Iterable<Report | Ask> {
  const fact = "termination-grace";
  const grace = integerFact(tier.facts, fact);
  if (grace === null) yield { ask: fact, tier: tier.id };
  if (grace === null || grace >= wait + flush) return;
  const seconds = Math.ceil(wait + flush);
  yield {
    at: { deploy: fact },
    message: "grace",
    params: { sampler, tier: tier.id, wait, grace },
    fixes: [
      {
        id: "longer-grace",
        params: { seconds },
        safety: "review",
        edits: [{ tier: tier.id, fact, value: seconds }],
      },
    ],
  };
}

/** New pods that join move traces as old ones do that leave. */
function* manyAtOnce(tier: Tier, sampler: string): Iterable<Report | Ask> {
  if (textFact(tier.facts, "rollout.strategy") !== "rolling-update") return;
  for (const fact of ["rollout.max-unavailable", "rollout.max-surge"]) {
    const written = textFact(tier.facts, fact);
    if (written === null) continue;
    const missing = missingForReplicas(tier);
    if (written.endsWith("%") && missing !== null) yield { ask: missing, tier: tier.id };
    const pods = podsOf(written, replicasOf(tier)?.max ?? null, fact);
    if (pods === null || pods <= 1) continue;
    yield {
      at: { deploy: fact },
      message: "at-once",
      params: { sampler, tier: tier.id, pods },
      fixes: [{ id: "one-by-one", safety: "review", edits: [{ tier: tier.id, fact, value: "1" }] }],
    };
  }
}

/** A share is rounded down for pods that leave and up for those that join (Kubernetes' Deployment). */
function podsOf(written: string, replicas: number | null, fact: string): number | null {
  const amount = Number.parseInt(written, 10);
  if (!written.endsWith("%")) return amount;
  if (replicas === null) return null;
  const share = (replicas * amount) / 100;
  return fact === "rollout.max-surge" ? Math.ceil(share) : Math.floor(share);
}
