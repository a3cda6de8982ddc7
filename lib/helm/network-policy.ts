import { isList, isMap, type Json, type JsonMap } from "../base/json";
import { words } from "../base/words";
import { escapeBraces } from "./braces";
import { chartHas, firstChartWith } from "./chart";
import { portsOpen, type PolicyPort } from "./network/ingress";
import { policiesOf } from "./network/policies-of";
import { specOf, type PolicySpec } from "./network/policy-spec";
import { chartLabels, templateLabels, type PodLabels } from "./pod-labels";
import type { Part, Subject } from "./types";

/**
 * Who may reach the pods, and where they may go: by the chart's own key, which makes one policy. What it cannot say is a manifest of its
 * own (see `policyManifests`).
 */
export function networkPolicyPart(subject: Subject): Part {
  const { own, others } = dividedOf(subject);
  const { specs, notes } = policiesOf(subject, chartLabels);
  const missing =
    others.length > 0 && !chartHas(subject.chart, "extraManifests")
      ? [words("helm.policy-by-hand", { count: others.length, chart: firstChartWith("extraManifests") })]
      : [];
  const all = specs.length > 0 ? [...missing, ...notes] : [];
  if (own === null) return { sections: [], notes: all };
  const comment =
    "Who may reach the open ports, and where the pods may go, where the network plugin enforces it.";
  return { sections: [{ key: "networkPolicy", value: { enabled: true, ...own }, comment }], notes: all };
}

/** The policies that the chart's own key has no words for, as manifests for its `extraManifests`. */
export function policyManifests(subject: Subject): readonly JsonMap[] {
  const { own, others } = dividedOf(subject);
  return others.map((spec, index) => ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: {
      name: policyNameOf(subject, own === null ? index : index + 1),
      namespace: '{{ include "opentelemetry-collector.namespace" . }}',
    },
    spec: { ...escaped(specOf(spec, {})), podSelector: { matchLabels: templateLabels(subject) } },
  }));
}

/** The names of a release's policies, in order: what the chart makes of them, and the manifests. */
export function policyNamesOf(subject: Subject): readonly string[] {
  const { own, others } = dividedOf(subject);
  const count = (own === null ? 0 : 1) + (chartHas(subject.chart, "extraManifests") ? others.length : 0);
  return Array.from({ length: count }, (_, index) => policyNameOf(subject, index));
}

/** The first has the release's name, as the chart calls it. */
export function policyNameOf({ fullname }: Pick<Subject, "fullname">, index: number): string {
  return index === 0 ? fullname : `${fullname}-${index + 1}`;
}

/** A tier's policies, where `labels` mark the pods of every tier: first the one that the chart's own key can say. */
export function policiesInOrder(subject: Subject, labels: PodLabels): readonly PolicySpec[] {
  const { specs } = policiesOf(subject, labels);
  const open = portsOpen(subject);
  const own = specs.find((spec) => inChartForm(spec, open) !== null);
  return own ? [own, ...specs.filter((spec) => spec !== own)] : specs;
}

/** What the chart's key says of the first policy, if it can; and all that it does not say. */
function dividedOf(subject: Subject): {
  readonly own: JsonMap | null;
  readonly others: readonly PolicySpec[];
} {
  const specs = policiesInOrder(subject, chartLabels);
  const [first, ...more] = specs;
  const own = first ? inChartForm(first, portsOpen(subject)) : null;
  return own === null ? { own, others: specs } : { own, others: more };
}

/** The chart lets the first callers in to all its open ports, and writes no side that has no rules. */
function inChartForm({ ingress, egress }: PolicySpec, open: readonly PolicyPort[]): JsonMap | null {
  const [first, ...more] = ingress ?? [];
  if (!first || open.length === 0 || egress?.length === 0) return null;
  const { ports, from = [], ...rest } = first;
  if (!sameSet(ports, open) || Object.keys(rest).length > 0) return null;
  return {
    ...(isList(from) && from.length > 0 ? { allowIngressFrom: from } : {}),
    ...(more.length > 0 ? { extraIngressRules: more } : {}),
    ...(egress ? { egressRules: egress } : {}),
  };
}

function sameSet(ports: Json | undefined, open: readonly PolicyPort[]): boolean {
  const written = new Set((isList(ports) ? ports : []).map(portText));
  const wanted = new Set<string | null>(open.map(portText));
  return written.size === wanted.size && [...written].every((port) => wanted.has(port));
}

/** Null: a name, a range, or anything else that is not one number. */
function portText(entry: Json): string | null {
  if (!isMap(entry)) return null;
  const { port, protocol = "TCP", ...rest } = entry;
  const isPlain = typeof port === "number" && typeof protocol === "string" && Object.keys(rest).length === 0;
  return isPlain ? `${port}/${protocol}` : null;
}

function escaped(value: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, escapedIn(each)]));
}

function escapedIn(value: Json): Json {
  if (typeof value === "string") return escapeBraces(value);
  if (isList(value)) return value.map(escapedIn);
  return typeof value === "object" && value !== null ? escaped(value) : value;
}
