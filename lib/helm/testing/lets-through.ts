import { at, isList, isMap, type Json } from "../../base/json";

/** A pod, as network policies know it. */
export type Pod = { readonly namespace: string; readonly labels: Json };

/** Whether the NetworkPolicies of `objects` let `from` reach `to` on a TCP port, on both sides; as the Kubernetes API defines them. */
export function letsThrough(objects: readonly Json[], from: Pod, to: Pod, port: number): boolean {
  return side(objects, "Ingress", to, from, port) && side(objects, "Egress", from, to, port);
}

/** The pods of the one workload among `objects`. */
export function podIn(objects: readonly Json[]): Pod {
  const workload = objects.find((one) => at(one, "spec", "template") !== undefined) ?? null;
  const namespace = at(workload, "metadata", "namespace");
  return {
    namespace: typeof namespace === "string" ? namespace : "default",
    labels: at(workload, "spec", "template", "metadata", "labels") ?? {},
  };
}

/** Without a policy that selects the pod for this side, everything passes. */
function side(objects: readonly Json[], type: "Ingress" | "Egress", own: Pod, other: Pod, port: number) {
  const [rules, peers] = type === "Ingress" ? ["ingress", "from"] : ["egress", "to"];
  const policies = objects.filter(
    (one) =>
      at(one, "kind") === "NetworkPolicy" &&
      at(one, "metadata", "namespace") === own.namespace &&
      selects(at(one, "spec", "podSelector"), own.labels) &&
      limits(one, type),
  );
  const passes = (rule: Json) =>
    (isEmpty(at(rule, "ports")) || listOf(at(rule, "ports")).some((each) => isPort(each, port))) &&
    (isEmpty(at(rule, peers)) || listOf(at(rule, peers)).some((peer) => isPeer(peer, own, other)));
  return policies.length === 0 || policies.some((policy) => listOf(at(policy, "spec", rules)).some(passes));
}

function limits(policy: Json, type: "Ingress" | "Egress"): boolean {
  const types = listOf(at(policy, "spec", "policyTypes"));
  if (types.length > 0) return types.includes(type);
  return type === "Ingress" || listOf(at(policy, "spec", "egress")).length > 0;
}

function isPort(entry: Json, port: number): boolean {
  return at(entry, "port") === port && (at(entry, "protocol") ?? "TCP") === "TCP";
}

/** A block of addresses is no pod; pods without a selector of namespaces are those of the policy's own. */
function isPeer(peer: Json, own: Pod, other: Pod): boolean {
  if (at(peer, "ipBlock") !== undefined) return false;
  const spaces = at(peer, "namespaceSelector");
  const isThere =
    spaces === undefined
      ? own.namespace === other.namespace
      : selects(spaces, { "kubernetes.io/metadata.name": other.namespace });
  const pods = at(peer, "podSelector");
  return isThere && (pods === undefined || selects(pods, other.labels));
}

function selects(selector: Json | undefined, labels: Json): boolean {
  const wanted = at(selector, "matchLabels") ?? {};
  return isMap(wanted) && Object.entries(wanted).every(([key, value]) => at(labels, key) === value);
}

function isEmpty(value: Json | undefined): boolean {
  return listOf(value).length === 0;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
