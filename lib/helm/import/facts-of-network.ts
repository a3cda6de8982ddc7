import { at, isList, isMap, type Json, type JsonMap } from "../../base/json";
import { unescapeBraces } from "../braces";
import type { FoundFacts } from "./facts-found";

/** The policies that values bring: the chart's own, then those among the further manifests that select the release's pods. */
export function networkFacts(values: JsonMap): FoundFacts {
  const own = at(values, "networkPolicy", "enabled") === true ? [chartPolicy(values)] : [];
  const manifests = at(values, "extraManifests");
  const others = (isList(manifests) ? manifests : []).filter(isOwnPolicy).map(manifestPolicy);
  const all = [...own, ...others];
  return all.length > 0 ? { "network-policy": all } : {};
}

/** As the chart's template makes it: its first rule is for every port that is on. */
function chartPolicy(values: JsonMap): JsonMap {
  const said = at(values, "networkPolicy");
  const from = listAt(said, "allowIngressFrom");
  const egress = listAt(said, "egressRules");
  return {
    policyTypes: egress.length > 0 ? ["Ingress", "Egress"] : ["Ingress"],
    ingress: [
      { ports: openPorts(values), ...(from.length > 0 ? { from } : {}) },
      ...listAt(said, "extraIngressRules"),
    ],
    ...(egress.length > 0 ? { egress } : {}),
  };
}

function openPorts(values: JsonMap): readonly JsonMap[] {
  const ports = at(values, "ports");
  return (isMap(ports) ? Object.values(ports) : []).flatMap((port) =>
    at(port, "enabled") === true
      ? [{ port: at(port, "containerPort") ?? null, protocol: at(port, "protocol") ?? "TCP" }]
      : [],
  );
}

/** One for all pods of the namespace is for these, too. */
function isOwnPolicy(manifest: Json): boolean {
  if (at(manifest, "kind") !== "NetworkPolicy") return false;
  const selector = at(manifest, "spec", "podSelector");
  const instance = at(selector, "matchLabels", "app.kubernetes.io/instance");
  return typeof instance === "string" || (isMap(selector) && Object.keys(selector).length === 0);
}

function manifestPolicy(manifest: Json): Json {
  const spec = unescapeBraces(at(manifest, "spec") ?? {});
  if (!isMap(spec)) return {};
  const { podSelector: _own, ...rest } = spec;
  return rest;
}

function listAt(value: Json | undefined, key: string): readonly Json[] {
  const found = at(value, key);
  return isList(found) ? found : [];
}
