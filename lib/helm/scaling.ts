import type { JsonMap } from "../base/json";
import { words } from "../base/words";
import { booleanFact, integerFact, textFact } from "../facts/sheet";
import { chartHas, firstChartWith } from "./chart";
import { usedOf } from "./subject";
import type { HelmRefusal, Part, Section, Subject } from "./types";

/** How many pods there are, who changes that, and how many may be missing. A DaemonSet has none of it. */
export function scalingPart(subject: Subject): Part {
  if (subject.mode === "daemonset") return { sections: [] };
  const range = replicasOf(subject);
  return {
    sections: [
      range.scaled
        ? { key: "autoscaling", value: autoscaling(subject, range), ...slowDown(subject) }
        : { key: "replicaCount", value: range.min },
      ...disruption(subject, range.min),
    ],
    notes:
      hasBudget(subject) && !makesBudget(subject)
        ? [words("helm.no-budget", { chart: firstChartWith("budgetOfStatefulSet") })]
        : [],
    refusals: [...rangeRefusals(subject), ...budgetRefusals(subject)],
  };
}

/** Kubernetes refuses an autoscaler whose least is more than its most. */
function rangeRefusals({ tier, singleton }: Subject): readonly HelmRefusal[] {
  const [min, max] = [integerFact(tier.facts, "hpa.min"), integerFact(tier.facts, "hpa.max")];
  const isScaled = booleanFact(tier.facts, "hpa.enabled") === true && !singleton;
  return isScaled && min !== null && max !== null && min > max
    ? [{ message: words("helm.range", { min, max }), at: { fact: "hpa.max" } }]
    : [];
}

/** Kubernetes takes one of the two limits. */
function budgetRefusals(subject: Subject): readonly HelmRefusal[] {
  const { facts } = subject.tier;
  const both = ["pdb.min-available", "pdb.max-unavailable"].every((fact) => textFact(facts, fact) !== null);
  return both && hasBudget(subject)
    ? [{ message: words("helm.budget-twice"), at: { fact: "pdb.min-available" } }]
    : [];
}

/** How many pods run at least and at most. */
export function replicasOf(subject: Subject): {
  readonly min: number;
  readonly max: number;
  readonly scaled: boolean;
} {
  const { facts } = subject.tier;
  const fixed = subject.singleton ? 1 : (integerFact(facts, "workload.replicas") ?? 1);
  const scaled =
    booleanFact(facts, "hpa.enabled") === true && !subject.singleton && subject.mode !== "daemonset";
  if (!scaled) return { min: fixed, max: fixed, scaled };
  const min = integerFact(facts, "hpa.min") ?? fixed;
  return { min, max: Math.max(integerFact(facts, "hpa.max") ?? 10, min), scaled };
}

/** True where the pods get a disruption budget. */
export function hasBudget(subject: Subject): boolean {
  if (subject.mode === "daemonset") return false;
  return booleanFact(subject.tier.facts, "pdb.enabled") ?? replicasOf(subject).min > 1;
}

/** True where the chart makes the budget that the values ask for. */
export function makesBudget(subject: Subject): boolean {
  return subject.mode !== "statefulset" || chartHas(subject.chart, "budgetOfStatefulSet");
}

function autoscaling(
  subject: Subject,
  { min, max }: { readonly min: number; readonly max: number },
): JsonMap {
  const { facts } = subject.tier;
  const memory = integerFact(facts, "hpa.memory-target");
  // The chart's own target where none is said; 0 takes it away.
  const cpu = integerFact(facts, "hpa.cpu-target") ?? 80;
  return {
    enabled: true,
    minReplicas: min,
    maxReplicas: max,
    targetCPUUtilizationPercentage: cpu,
    ...(memory !== null ? { targetMemoryUtilizationPercentage: memory } : {}),
    ...(holdsTraces(subject) ? { behavior: slowly } : {}),
  };
}

function slowDown(subject: Subject): { readonly comment?: string } {
  return holdsTraces(subject)
    ? {
        comment:
          "Each change in the number of pods moves traces to another pod while they are being judged: go down slowly.",
      }
    : {};
}

const slowly: JsonMap = {
  scaleDown: {
    stabilizationWindowSeconds: 600,
    policies: [{ type: "Pods", value: 1, periodSeconds: 300 }],
  },
};

function holdsTraces(subject: Subject): boolean {
  return ["tail_sampling", "groupbytrace"].some((type) => usedOf(subject, "processor", type).length > 0);
}

/** Exactly one of the two keys: with none the chart makes an empty budget, and Kubernetes refuses both. */
function disruption(subject: Subject, replicas: number): readonly Section[] {
  if (!hasBudget(subject)) return [];
  const { facts } = subject.tier;
  const available = amount(textFact(facts, "pdb.min-available"));
  const unavailable = amount(textFact(facts, "pdb.max-unavailable"));
  const value: JsonMap = {
    enabled: true,
    ...(available !== null && unavailable === null
      ? { minAvailable: orShare(available) }
      : { maxUnavailable: orShare(unavailable ?? 1) }),
  };
  const comment = replicas > 1 ? "A drained node takes one pod at a time." : undefined;
  const plain = available === null && unavailable === null;
  return [{ key: "podDisruptionBudget", value, ...(comment && plain ? { comment } : {}) }];
}

/** The chart takes the number 0 for nothing said, and would make a budget without limits. */
function orShare(value: number | string): number | string {
  return value === 0 ? "0%" : value;
}

/** "2" is a number of pods, "50%" a share. */
export function amount(text: string | null): number | string | null {
  return text === null ? null : /^\d+$/.test(text) ? Number(text) : text;
}
