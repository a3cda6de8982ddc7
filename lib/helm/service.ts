import type { JsonMap } from "../base/json";
import { words } from "../base/words";
import { booleanFact, textFact } from "../facts/sheet";
import { openPorts } from "./open-ports";
import { metricsPort } from "./ports";
import type { Part, Subject } from "./types";

/** The Service: what the chart does by itself is not repeated. */
export function servicePart(subject: Subject): Part {
  const { facts } = subject.tier;
  const enabled = hasService(subject);
  if (!enabled) {
    if (subject.mode === "daemonset") return { sections: [] };
    const wanted = booleanFact(facts, "service.enabled") ?? true;
    return {
      sections: [
        {
          key: "service",
          value: { enabled: false },
          ...(wanted ? { comment: "Nothing listens, and Kubernetes refuses a Service without ports." } : {}),
        },
      ],
      notes: wanted && subject.tier.role === "gateway" ? [words("helm.no-ports", {})] : [],
    };
  }
  const headless = textFact(facts, "service.headless") === "only";
  const type = textFact(facts, "service.type");
  const policy = textFact(facts, "service.internal-traffic-policy");
  const value: JsonMap = {
    enabled: true,
    ...(headless ? { clusterIP: "None" } : type !== null && type !== "ClusterIP" ? { type } : {}),
    ...(policy !== null ? { internalTrafficPolicy: policy } : {}),
  };
  const comment = headless
    ? "Headless: the name resolves to the pods themselves."
    : subject.mode === "daemonset"
      ? "Reaches the agent of the caller's own node (internalTrafficPolicy: Local unless set)."
      : undefined;
  return { sections: [{ key: "service", value, ...(comment ? { comment } : {}) }] };
}

/** True where the release gets a Service: asked for or the chart's way for the workload, and something to lead to. */
export function hasService(subject: Subject): boolean {
  const wanted = booleanFact(subject.tier.facts, "service.enabled") ?? subject.mode !== "daemonset";
  const hops = subject.topology.hops.some(({ to, from }) => to === subject.tier.id && from.tier !== to);
  if (!wanted && !hops) return false;
  return openPorts(subject).length > 0 || metricsPort(subject) !== null;
}
