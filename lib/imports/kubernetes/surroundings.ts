import { at, type Json, type JsonMap } from "../../base/json";
import { areNear, listAt, mapAt, textAt, type KubeObject } from "./objects";
import { reachOf } from "./reach-of";

/** What stands around a workload: its Services, autoscaler, budget, rights, policies and monitors, in the chart's words; `used` are the objects. */
export type Surroundings = {
  readonly serviceName: string | null;
  readonly autoscaling: JsonMap | null;
  readonly values: JsonMap;
  readonly used: readonly KubeObject[];
};

/** Finds what belongs to a workload by selector, by reference and by service account. */
export function surroundingsOf(
  owner: KubeObject,
  pod: Json,
  container: Json,
  all: readonly KubeObject[],
): Surroundings {
  const near = all.filter((each) => areNear(each, owner));
  const labels = mapAt(owner.data, "spec", "template", "metadata", "labels");
  const services = near.filter(
    (each) => each.kind === "Service" && selects(mapAt(each.data, "spec", "selector"), labels),
  );
  const autoscaler = near.find((each) => each.kind === "HorizontalPodAutoscaler" && targets(each, owner));
  const budget = near.find(
    (each) =>
      each.kind === "PodDisruptionBudget" &&
      selects(mapAt(each.data, "spec", "selector", "matchLabels"), labels),
  );
  const rights = rightsOf(
    textAt(pod, "serviceAccountName") || textAt(pod, "serviceAccount") || "default",
    owner,
    all,
  );
  const reach = reachOf(owner, services, all);
  const main = services.find((each) => !isHeadless(each)) ?? services[0];
  const isOnlyHeadless = main !== undefined && isHeadless(main);
  return {
    serviceName: main?.name ?? null,
    autoscaling: autoscaler ? scaling(autoscaler) : null,
    values: {
      service: main ? serviceValues(main, isOnlyHeadless) : { enabled: false },
      extraManifests: [
        ...services.filter((each) => each !== main && isHeadless(each)).map((each) => each.data),
        ...reach.manifests,
      ],
      ...reach.values,
      ports: portValues(container, main),
      podDisruptionBudget: budget ? { enabled: true, ...mapAt(budget.data, "spec") } : { enabled: false },
      clusterRole: { create: rights.rules.length > 0, rules: rights.rules },
    },
    used: [
      ...services,
      ...(autoscaler ? [autoscaler] : []),
      ...(budget ? [budget] : []),
      ...rights.used,
      ...reach.used,
    ],
  };
}

function selects(selector: JsonMap, labels: JsonMap): boolean {
  const entries = Object.entries(selector);
  return entries.length > 0 && entries.every(([key, value]) => labels[key] === value);
}

function targets(autoscaler: KubeObject, owner: KubeObject): boolean {
  const target = at(autoscaler.data, "spec", "scaleTargetRef");
  return textAt(target, "kind") === owner.kind && textAt(target, "name") === owner.name;
}

function isHeadless(service: KubeObject): boolean {
  return at(service.data, "spec", "clusterIP") === "None";
}

function serviceValues({ data }: KubeObject, headless: boolean): JsonMap {
  const type = textAt(data, "spec", "type");
  const policy = textAt(data, "spec", "internalTrafficPolicy");
  return {
    enabled: true,
    ...(headless ? { clusterIP: "None" } : { type: type === "" ? "ClusterIP" : type }),
    // The API server fills this one in.
    ...(policy === "Local" ? { internalTrafficPolicy: policy } : {}),
  };
}

function scaling({ data }: KubeObject): JsonMap {
  const target = (name: string) =>
    listAt(data, "spec", "metrics")
      .filter((metric) => textAt(metric, "resource", "name") === name)
      .map((metric) => at(metric, "resource", "target", "averageUtilization"))
      .find((each) => typeof each === "number");
  const cpu = target("cpu") ?? at(data, "spec", "targetCPUUtilizationPercentage");
  const memory = target("memory");
  return {
    minReplicas: at(data, "spec", "minReplicas") ?? 1,
    maxReplicas: at(data, "spec", "maxReplicas") ?? 1,
    ...(cpu === undefined ? {} : { targetCPUUtilizationPercentage: cpu }),
    ...(memory === undefined ? {} : { targetMemoryUtilizationPercentage: memory }),
  };
}

/** The container's ports with what the Service makes of them. */
function portValues(container: Json, service: KubeObject | undefined): JsonMap {
  const outside = listAt(service?.data, "spec", "ports");
  return Object.fromEntries(
    listAt(container, "ports").flatMap((port, index) => {
      const containerPort = at(port, "containerPort");
      const name = textAt(port, "name");
      const led = outside.find((each) => {
        const target = at(each, "targetPort") ?? at(each, "port");
        return target === containerPort || (name !== "" && target === name);
      });
      const hostPort = at(port, "hostPort");
      const found: JsonMap = {
        enabled: true,
        ...(containerPort === undefined ? {} : { containerPort }),
        servicePort: at(led, "port") ?? containerPort ?? 0,
        ...(hostPort === undefined ? {} : { hostPort }),
      };
      return [[name === "" ? `port-${index}` : name, found] as const];
    }),
  );
}

/** The rules of every role that the service account is bound to. */
function rightsOf(account: string, owner: KubeObject, all: readonly KubeObject[]) {
  const bindings = all.filter(
    (each) =>
      (each.kind === "ClusterRoleBinding" || each.kind === "RoleBinding") &&
      listAt(each.data, "subjects").some(
        (subject) =>
          textAt(subject, "kind") === "ServiceAccount" &&
          textAt(subject, "name") === account &&
          areNear({ namespace: textAt(subject, "namespace") }, owner),
      ),
  );
  const roles = bindings.flatMap((binding) =>
    all.filter(
      (each) =>
        each.kind === textAt(binding.data, "roleRef", "kind") &&
        each.name === textAt(binding.data, "roleRef", "name"),
    ),
  );
  return { rules: roles.flatMap((role) => listAt(role.data, "rules")), used: [...bindings, ...roles] };
}
