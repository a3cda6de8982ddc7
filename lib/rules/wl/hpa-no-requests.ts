import { coresOf, bytesOf } from "../../base/quantities";
import { booleanFact, integerFact, textFact } from "../../facts/sheet";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { isDaemonSet } from "../shared/is-daemon-set";
import { plainTier } from "../shared/plain-tier";
import type { RuleDocs } from "../types";

export const hpaNoRequests = rule({
  id: "wl/hpa-no-requests",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (booleanFact(tier.facts, "hpa.enabled") !== true || isDaemonSet(tier)) return;
    for (const resource of scaledBy(tier)) {
      const requested = isRequested(tier, resource);
      const fact = `resources.requests.${resource}`;
      if (requested === null) yield { ask: fact, tier: tier.id };
      if (requested !== false) continue;
      const value = starts[resource];
      yield {
        at: { deploy: fact },
        message: resource,
        params: { tier: tier.id },
        fixes: [
          {
            id: "request",
            title: resource,
            params: { value },
            safety: "review",
            edits: [{ tier: tier.id, fact, value }],
          },
        ],
      };
    }
  },
});

type Resource = "cpu" | "memory";

/** A start for a gateway, to be measured: what this project's values files begin with. */
const starts: Readonly<Record<Resource, string>> = { cpu: "500m", memory: "2Gi" };

/** The resources that the autoscaler looks at. The chart takes CPU where nobody says otherwise; 0 is none. */
function scaledBy({ facts }: Tier): readonly Resource[] {
  const cpu = integerFact(facts, "hpa.cpu-target") ?? 80;
  const memory = integerFact(facts, "hpa.memory-target") ?? 0;
  return [...(cpu > 0 ? (["cpu"] as const) : []), ...(memory > 0 ? (["memory"] as const) : [])];
}

/** Whether pods have a request: where only a limit is said, Kubernetes takes it for the request as well. Null: not known. */
function isRequested({ facts }: Tier, resource: Resource): boolean | null {
  const read = resource === "cpu" ? coresOf : bytesOf;
  const [request, limit] = ["requests", "limits"].map((part) => {
    const text = textFact(facts, `resources.${part}.${resource}`);
    return text === null ? null : read(text);
  });
  if ((request ?? 0) > 0 || (limit ?? 0) > 0) return true;
  return request === 0 ? false : null;
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What the autoscaler measures has a request",
      why: "Targets for CPU and memory are percentages of what the pods request. Without a request there is nothing to divide by: the autoscaler reports that it cannot compute, and the number of pods stays where it is while the load grows. A limit counts as a request where no request is set.",
      messages: {
        cpu: "The autoscaler of `{tier}` scales by CPU, but its pods request none: it cannot compute a percentage and never adds a pod.",
        memory:
          "The autoscaler of `{tier}` scales by memory, but its pods request none: it cannot compute a percentage and never adds a pod.",
      },
      fixes: { cpu: "Request {value} of CPU", memory: "Request {value} of memory" },
    },
    ko: {
      title: "오토스케일러가 기준으로 삼는 자원에 요청량이 있음",
      why: "CPU와 메모리의 목표 사용률은 파드가 요청한 양에 대한 백분율입니다. 요청량이 없으면 나눌 기준이 없습니다. 오토스케일러는 계산할 수 없다고 보고하고, 부하가 늘어도 파드 수는 그대로입니다. 요청량을 정하지 않고 한도만 정하면 한도가 요청량으로 쓰입니다.",
      messages: {
        cpu: "`{tier}` 티어의 오토스케일러는 CPU를 기준으로 하지만 파드에 CPU 요청량이 없습니다. 사용률을 계산할 수 없어 파드를 늘리지 못합니다.",
        memory:
          "`{tier}` 티어의 오토스케일러는 메모리를 기준으로 하지만 파드에 메모리 요청량이 없습니다. 사용률을 계산할 수 없어 파드를 늘리지 못합니다.",
      },
      fixes: { cpu: "CPU 요청량을 {value}로 지정", memory: "메모리 요청량을 {value}로 지정" },
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/operator/horizontal-pod-autoscaling/",
  bad: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "hpa.enabled": true, "hpa.max": 5, "resources.requests.cpu": "0" } },
  },
  good: {
    tiers: { gateway: plainTier() },
    facts: { gateway: { "hpa.enabled": true, "hpa.max": 5, "resources.requests.cpu": "500m" } },
  },
});
