import { at, type JsonMap } from "../../base/json";
import { areNear, mapAt, textAt, type KubeObject } from "./objects";

/** Who may reach a workload's pods and who scrapes them, in the chart's words; `used` are the objects. */
export type Reach = {
  readonly manifests: readonly JsonMap[];
  readonly values: JsonMap;
  readonly used: readonly KubeObject[];
};

/** The network policies that select the pods of `owner`, and the monitors of the Prometheus Operator that do, or that select `services`. */
export function reachOf(
  owner: KubeObject,
  services: readonly KubeObject[],
  all: readonly KubeObject[],
): Reach {
  const labels = mapAt(owner.data, "spec", "template", "metadata", "labels");
  const policies = all.filter(
    (each) =>
      each.kind === "NetworkPolicy" &&
      areNear(each, owner) &&
      carries(labels, mapAt(each.data, "spec", "podSelector")),
  );
  const monitors = all.filter((each) => {
    const selector = mapAt(each.data, "spec", "selector");
    if (each.kind === "PodMonitor") return areNear(each, owner) && carries(labels, selector);
    const isOf = (service: KubeObject) =>
      areNear(each, service) && carries(mapAt(service.data, "metadata", "labels"), selector);
    return each.kind === "ServiceMonitor" && services.some(isOf);
  });
  return {
    // The fact speaks of this tier's pods alone, whatever else a policy selects.
    manifests: policies.map(({ data }) => ({
      ...data,
      spec: { ...mapAt(data, "spec"), podSelector: {} },
    })),
    values: monitors.length > 0 ? { podMonitor: { enabled: true } } : {},
    used: [...policies, ...monitors],
  };
}

/** Who the pods are: the account's name where it is not `fullname`, and what a cloud reads of it. */
export function accountValues(
  pod: JsonMap,
  fullname: string,
  owner: KubeObject,
  all: readonly KubeObject[],
): JsonMap {
  const name = textAt(pod, "serviceAccountName") || textAt(pod, "serviceAccount");
  const object = all.find(
    (each) => each.kind === "ServiceAccount" && each.name === name && areNear(each, owner),
  );
  return {
    serviceAccount: {
      create: true,
      ...(name === "" || name === fullname ? {} : { name }),
      annotations: mapAt(object?.data, "metadata", "annotations"),
    },
  };
}

/** An empty selector takes everything; one with expressions is not read, and takes nothing. */
function carries(labels: JsonMap, selector: JsonMap): boolean {
  const wanted = Object.entries(mapAt(selector, "matchLabels"));
  return (
    at(selector, "matchExpressions") === undefined && wanted.every(([key, value]) => labels[key] === value)
  );
}
