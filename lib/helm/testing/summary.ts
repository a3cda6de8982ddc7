import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";

/** What of an object does not depend on how labels, ConfigMaps and containers are called. */
export function summary(object: Json): string {
  const kind = at(object, "kind");
  const name = at(object, "metadata", "name");
  const spec = at(object, "spec");
  if (kind === "ClusterRole") return JSON.stringify([kind, name, sorted(at(object, "rules") ?? [])]);
  if (kind === "Service") return JSON.stringify([kind, name, at(spec, "clusterIP") ?? null, portsOf(spec)]);
  if (kind === "HorizontalPodAutoscaler") {
    const { scaleTargetRef: _target, ...rest } = isMap(spec) ? spec : {};
    return JSON.stringify([kind, name, sorted(rest)]);
  }
  if (kind === "PodDisruptionBudget") {
    const { selector: _selector, ...rest } = isMap(spec) ? spec : {};
    return JSON.stringify([kind, name, sorted(rest)]);
  }
  // The chart leaves `policyTypes` to Kubernetes, and lists ports by name.
  if (kind === "NetworkPolicy")
    return JSON.stringify([
      kind,
      name,
      sorted(at(spec, "podSelector") ?? null),
      rulesOf(at(spec, "ingress")),
      rulesOf(at(spec, "egress")),
    ]);
  if (kind === "PodMonitor" || kind === "ServiceMonitor") {
    const { selector: _selector, ...rest } = isMap(spec) ? spec : {};
    return JSON.stringify([kind, name, sorted(rest)]);
  }
  if (typeof kind === "string" && /^(DaemonSet|Deployment|StatefulSet)$/.test(kind))
    return JSON.stringify([kind, at(spec, "replicas") ?? null, podOf(at(spec, "template", "spec"))]);
  return JSON.stringify([kind, name]);
}

function rulesOf(rules: Json | undefined): Json {
  return (isList(rules) ? rules : []).map((rule) =>
    isMap(rule) ? sorted({ ...rule, ports: named(rule["ports"]) }) : rule,
  );
}

function portsOf(spec: Json | undefined): Json {
  const ports = at(spec, "ports");
  const rows = (isList(ports) ? ports : []).map((port) => [
    at(port, "name") ?? null,
    at(port, "port") ?? null,
    at(port, "protocol") ?? null,
    at(port, "appProtocol") ?? null,
  ]);
  return rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function podOf(spec: Json | undefined): Json {
  const container = at(spec, "containers", 0);
  const fields = ["image", "command", "args", "resources", "securityContext"];
  return [
    ...fields.map((key) => sorted(orNothing(at(container, key)))),
    named(at(container, "ports")),
    named(at(container, "env")).map(withoutVersion),
    ["livenessProbe", "readinessProbe"].map((key) => sorted(at(container, key, "httpGet") ?? null)),
    named(at(container, "volumeMounts"), isConfig),
    named(at(spec, "volumes"), isConfig),
    // Kubernetes' own 30 seconds, which the chart writes out.
    at(spec, "terminationGracePeriodSeconds") ?? 30,
    ["tolerations", "priorityClassName", "dnsPolicy", "securityContext"].map((key) =>
      sorted(orNothing(at(spec, key))),
    ),
    at(spec, "hostNetwork") === true,
    at(spec, "hostPID") === true,
  ];
}

/** The chart writes empty settings out. */
function orNothing(value: Json | undefined): Json {
  return value === undefined || (isMap(value) && Object.keys(value).length === 0) ? null : value;
}

/** `apiVersion: v1` of a field is what it is without. */
function withoutVersion(variable: Json): Json {
  const field = at(variable, "valueFrom", "fieldRef", "fieldPath");
  return field === undefined ? variable : [at(variable, "name") ?? null, field];
}

function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (!isMap(value)) return value;
  const entries: (readonly [string, Json])[] = Object.entries(value).map(([key, each]) => [
    key,
    sorted(each),
  ]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b))) satisfies JsonMap;
}

function byText(a: Json, b: Json): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}

function named(list: Json | undefined, skip: (one: Json) => boolean = () => false): readonly Json[] {
  return (isList(list) ? list : [])
    .filter((one) => !skip(one))
    .map(sorted)
    .toSorted(byText);
}

/** The configuration is mounted by another name. */
function isConfig(one: Json): boolean {
  return at(one, "mountPath") === "/conf" || at(one, "configMap", "items") !== undefined;
}
