import type { Json, JsonMap } from "../base/json";
import { isList } from "../base/json";
import { booleanFact, integerFact, textFact, valueOf } from "../facts/sheet";
import { words } from "../base/words";
import { chartHas, firstChartWith } from "./chart";
import { componentLabel } from "./pod-labels";
import { amount } from "./scaling";
import type { Part, Section, Subject } from "./types";

/** How pods are replaced, and where they may stand. */
export function rolloutPart(subject: Subject): Part {
  const { facts } = subject.tier;
  const grace = integerFact(facts, "termination-grace");
  const tolerations = valueOf(facts, "tolerations");
  const priority = textFact(facts, "priority-class");
  const knowsGrace = chartHas(subject.chart, "terminationGrace");
  const surges = textFact(facts, "rollout.max-surge") !== null && subject.mode !== "deployment";
  return {
    sections: [
      ...rollout(subject),
      ...(grace !== null && knowsGrace ? [{ key: "terminationGracePeriodSeconds", value: grace }] : []),
      ...(isList(tolerations) && tolerations.length > 0 ? [{ key: "tolerations", value: tolerations }] : []),
      ...(priority !== null && priority !== "none" ? [{ key: "priorityClassName", value: priority }] : []),
      ...spread(subject),
    ],
    notes: [
      ...(grace !== null && !knowsGrace
        ? [words("helm.no-grace", { seconds: grace, chart: firstChartWith("terminationGrace") })]
        : []),
      ...(surges ? [words("helm.surge-of-deployment", { tier: subject.tier.id })] : []),
    ],
  };
}

function rollout({ tier, mode, singleton }: Subject): readonly Section[] {
  const said = textFact(tier.facts, "rollout.strategy");
  // Recreate is for Deployments only, OnDelete for the others.
  const strategy =
    said === "recreate" && mode === "deployment"
      ? "Recreate"
      : said === "on-delete" && mode !== "deployment"
        ? "OnDelete"
        : said === null && singleton
          ? "Recreate"
          : "RollingUpdate";
  const unavailable = amount(textFact(tier.facts, "rollout.max-unavailable"));
  // A StatefulSet has no such limit; a DaemonSet cannot run two pods that open ports on one node.
  const surge = mode === "deployment" ? amount(textFact(tier.facts, "rollout.max-surge")) : null;
  const rollingUpdate: JsonMap = {
    ...(unavailable !== null ? { maxUnavailable: unavailable } : {}),
    ...(surge !== null ? { maxSurge: surge } : {}),
  };
  const limited = strategy === "RollingUpdate" && Object.keys(rollingUpdate).length > 0;
  if (strategy === "RollingUpdate" && said === null && !limited) return [];
  const comment =
    said === null && singleton ? { comment: "Never two at once: both would report everything." } : {};
  return [{ key: "rollout", value: { strategy, ...(limited ? { rollingUpdate } : {}) }, ...comment }];
}

function spread(subject: Subject): readonly Section[] {
  if (booleanFact(subject.tier.facts, "topology-spread") !== true || subject.mode === "daemonset") return [];
  const value: Json = [
    {
      maxSkew: 1,
      topologyKey: "kubernetes.io/hostname",
      whenUnsatisfiable: "ScheduleAnyway",
      labelSelector: {
        matchLabels: {
          "app.kubernetes.io/instance": subject.release,
          component: componentLabel(subject),
        },
      },
    },
  ];
  return [{ key: "topologySpreadConstraints", value }];
}
