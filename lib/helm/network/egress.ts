import { at, isList, type Json, type JsonMap } from "../../base/json";
import type { PodLabels } from "../pod-labels";
import type { Subject } from "../types";
import { isOnHostNetwork, podsOf, waysIn, type Way } from "./peers";
import { apiServer, reachOf } from "./reach";

/** Where a tier's pods may go, each rule once; or what connects to places that are not known, so that nothing can be closed. */
export type Egress =
  | { readonly rules: readonly JsonMap[]; readonly asksApi: boolean }
  | { readonly rules: null; readonly because: string };

/** DNS, the tiers that the design sends to, and what else its components need. */
export function egressOf(subject: Subject, labels: PodLabels): Egress {
  const unknown = subject.used.find((component) => reachOf(component, subject) === null);
  if (unknown) return { rules: null, because: unknown.id };
  if (sendsTelemetry(at(subject.tier.config, "service", "telemetry")))
    return { rules: null, because: "service.telemetry" };
  const needs = subject.used.flatMap((component) => reachOf(component, subject) ?? []);
  const ways = waysIn(subject.topology).filter(({ from }) => from.tier.id === subject.tier.id);
  const all = [dns, ...ways.map((way) => wayRule(way, labels)), ...needs];
  const each = new Map(all.map((rule) => [JSON.stringify(rule), rule]));
  return { rules: [...each.values()], asksApi: needs.includes(apiServer) };
}

/** Wherever it is answered: in a pod of the cluster, on the node, outside. */
const dns: JsonMap = {
  ports: [
    { port: 53, protocol: "UDP" },
    { port: 53, protocol: "TCP" },
  ],
};

function wayRule({ to, port }: Way, labels: PodLabels): JsonMap {
  return {
    ...(isOnHostNetwork(to) ? {} : { to: podsOf([to], labels) }),
    ...(port === null ? {} : { ports: [{ port, protocol: "TCP" }] }),
  };
}

/** Readers and processors that push (the collector's own SDK configuration) name addresses of their own. */
function sendsTelemetry(telemetry: Json | undefined): boolean {
  const lists = [
    at(telemetry, "metrics", "readers"),
    at(telemetry, "traces", "processors"),
    at(telemetry, "logs", "processors"),
  ];
  return lists.some((list) => isList(list) && list.some((entry) => at(entry, "pull") === undefined));
}
