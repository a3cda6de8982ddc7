import type { JsonMap } from "../base/json";
import type { Peer } from "./types";

/** What marks the pods of a tier for Services, policies and monitors. */
export type PodLabels = (peer: Peer) => JsonMap;

/** The labels that the official chart gives the pods of a release and selects them by; the chart's own name stands for `nameOverride`. */
export const chartLabels: PodLabels = (peer) => ({
  "app.kubernetes.io/name": "opentelemetry-collector",
  "app.kubernetes.io/instance": peer.release,
  component: componentLabel(peer),
});

/** The same labels as a template of the chart, which knows its own names. */
export function templateLabels(peer: Pick<Peer, "mode">): JsonMap {
  return {
    "app.kubernetes.io/name": '{{ include "opentelemetry-collector.name" . }}',
    "app.kubernetes.io/instance": "{{ .Release.Name }}",
    component: componentLabel(peer),
  };
}

/** The label that the chart gives the pods of a workload, by its kind. */
export function componentLabel({ mode }: Pick<Peer, "mode">): string {
  return componentLabels[mode];
}

const componentLabels: Readonly<Record<Peer["mode"], string>> = {
  daemonset: "agent-collector",
  statefulset: "statefulset-collector",
  deployment: "standalone-collector",
};
