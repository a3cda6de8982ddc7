import { textFact } from "../facts/sheet";
import { withoutHeadless } from "../topology/hosts";
import { usedComponents } from "../topology/query";
import type { Component, Tier, Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { readDocument } from "../yaml/document";
import type { YamlDocument } from "../yaml/types";
import { newestChart } from "./charts/released";
import type { Peer, Subject } from "./types";

/** Where releases go when nothing in the design names a namespace. */
const defaultNamespace = "observability";

/** The chart version that values are written for when the deploy facts name none. */
const defaultChart = newestChart;

/**
 * A tier as the chart will run it. The full name is the Service name that the hops into the tier expect; the namespace is
 * that of the hop's host, else that of a neighbour, since releases of one design usually share it.
 */
export function subjectOf(tier: Tier, text: string, topology: Topology): Subject {
  return subjectWith(tier, readDocument(text, Infinity), topology);
}

/** `subjectOf` for a text that was read already. */
export function subjectWith(tier: Tier, document: YamlDocument, topology: Topology): Subject {
  return {
    ...peerOf(tier, topology),
    document,
    topology,
    chart: chartOf(tier),
    singleton: textFact(tier.facts, "workload.mode") === "singleton",
    used: [...usedComponents(tier)],
  };
}

/** A tier as others see its pods. */
export function peerOf(tier: Tier, topology: Topology): Peer {
  const mode = textFact(tier.facts, "workload.mode");
  return {
    tier,
    mode: mode === "daemonset" || mode === "statefulset" ? mode : "deployment",
    fullname: fullnameOf(tier),
    release: releaseOf(tier),
    namespace: namespaceOf(tier, topology),
  };
}

/** Every tier of a design as the chart will run it, in the order of the design. */
export function subjectsOf({ tiers }: Pick<Workspace, "tiers">, topology: Topology): readonly Subject[] {
  return topology.tiers.flatMap((tier) => {
    const source = tiers.find(({ id }) => id === tier.id);
    return source ? [subjectOf(tier, source.yaml, topology)] : [];
  });
}

/** What the chart's objects of a tier are called. */
function fullnameOf(tier: Tier): string {
  const service = labelFact(tier, "service.name");
  if (service === null) return labelFact(tier, "workload.release") ?? `otel-${tier.id}`;
  return textFact(tier.facts, "service.headless") === "beside" ? withoutHeadless(service) : service;
}

/** What the release of a tier is called. */
export function releaseOf(tier: Tier): string {
  return labelFact(tier, "workload.release") ?? fullnameOf(tier);
}

/** The namespace of a tier's release. */
function namespaceOf(tier: Tier, topology: Topology): string {
  const known = [tier, ...topology.tiers].map((each) => labelFact(each, "workload.namespace"));
  return known.find((namespace) => namespace !== null) ?? defaultNamespace;
}

/** The components of a canonical type that start. */
export function usedOf(subject: Subject, kind: Component["kind"], canonical: string): readonly Component[] {
  return subject.used.filter((component) => component.kind === kind && component.canonical === canonical);
}

/** A name that Kubernetes takes. Facts can come from anywhere, and these stand in command lines that people copy. */
function labelFact({ facts }: Tier, id: string): string | null {
  const value = textFact(facts, id);
  return value !== null && /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value) ? value : null;
}

function chartOf({ facts }: Tier): string {
  const version = textFact(facts, "chart.version");
  return version !== null && /^\d{1,4}\.\d{1,5}\.\d{1,5}$/.test(version) ? version : defaultChart;
}
