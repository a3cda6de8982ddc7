import type { JsonMap } from "../../base/json";
import { booleanFact, textFact } from "../../facts/sheet";
import { openPorts, type OpenPort } from "../open-ports";
import type { PodLabels } from "../pod-labels";
import { metricsPort } from "../ports";
import { hasService } from "../service";
import type { Peer, Subject } from "../types";
import { isOnHostNetwork, podsOf, waysIn, type Way } from "./peers";

/** A port of the pods, as a rule of a policy names it. */
export type PolicyPort = { readonly port: number; readonly protocol: "TCP" | "UDP" };

/** Every port that the chart opens on a tier's pods: the listeners, and that of the own metrics. */
export function portsOpen(subject: Subject): readonly PolicyPort[] {
  return entrancesOf(subject).map(({ port }) => port);
}

/**
 * Who may reach a tier's pods, in the chart's shape: the first rule is for all open ports and those who may call any of them, the
 * others let more callers in to some. The kubelet's probes come from the pod's own node, which Kubernetes always lets in.
 */
export function ingressOf(subject: Subject, labels: PodLabels): readonly JsonMap[] {
  const entrances = entrancesOf(subject);
  const present = widths.filter((width) => entrances.some((entrance) => entrance.width === width));
  return present.map((width, index) => {
    const own = entrances.filter((entrance) => entrance.width === width);
    const senders = own.flatMap(({ senders: peers }) => peers);
    const ports = (index === 0 ? entrances : own).map(({ port }) => port);
    return width === "anyone"
      ? { ports }
      : { ports, from: width === "pods" ? anyPod : podsOf(senders, labels) };
  });
}

/** From the fewest callers to the most. */
const widths = ["tiers", "pods", "anyone"] as const;
type Width = (typeof widths)[number];

const anyPod = [{ namespaceSelector: {} }];

/** A port, how widely it is open, and the tiers of the design that send to it. */
type Entrance = { readonly port: PolicyPort; readonly width: Width; readonly senders: readonly Peer[] };

function entrancesOf(subject: Subject): readonly Entrance[] {
  const ways = waysIn(subject.topology).filter(({ to }) => to.tier.id === subject.tier.id);
  const metrics = metricsPort(subject);
  const listeners = openPorts(subject).map((open) => entranceOf(subject, open, ways));
  if (metrics === null) return listeners;
  // Who scrapes is not part of the design.
  return [...listeners, { port: { port: metrics, protocol: "TCP" }, width: "pods", senders: [] }];
}

/** Applications send to agents; to others the tiers that the design says, unless clients do so directly. */
function entranceOf(subject: Subject, open: OpenPort, ways: readonly Way[]): Entrance {
  const { facts } = subject.tier;
  const entrance = {
    port: { port: open.containerPort, protocol: open.protocol },
    senders: ways.filter(({ port }) => port === null || port === open.containerPort).map(({ from }) => from),
  };
  if (open.from.kind === "exporter") return { ...entrance, width: "pods" };
  if (isExposed(subject)) return { ...entrance, width: "anyone" };
  const isDirect = subject.mode === "daemonset" || booleanFact(facts, "gateway.direct-clients") === true;
  // Pods on their node's network have its address, which no selector knows.
  if (entrance.senders.some(isOnHostNetwork)) return { ...entrance, width: "anyone" };
  return { ...entrance, width: entrance.senders.length === 0 || isDirect ? "pods" : "tiers" };
}

/** What comes from outside of the cluster has no pod to select. */
function isExposed(subject: Subject): boolean {
  const { facts } = subject.tier;
  if (booleanFact(facts, "gateway.exposed") === true) return true;
  const type = textFact(facts, "service.type");
  const isReachable = type === "NodePort" || type === "LoadBalancer";
  return isReachable && hasService(subject) && textFact(facts, "service.headless") !== "only";
}
