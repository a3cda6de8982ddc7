import type { Fact } from "../types";
import { choice, data, everywhere, factsOf, integer, label, text } from "./rows";

/** How the pods of a tier run, are rolled out and are told apart. */
export const workloadFacts: readonly Fact[] = factsOf("workload", [
  {
    id: "workload.mode",
    type: choice("daemonset", "deployment", "statefulset", "singleton"),
    assumed: { agent: "daemonset", gateway: "deployment", cluster: "singleton" },
    editable: true,
  },
  {
    id: "workload.replicas",
    type: integer(0, 10_000),
    unit: "replicas",
    assumed: { gateway: 3, cluster: 1 },
    editable: true,
  },
  {
    id: "workload.nodes",
    type: integer(1, 100_000),
    unit: "nodes",
    editable: true,
  },
  {
    id: "workload.release",
    type: label,
    editable: true,
  },
  {
    id: "workload.namespace",
    type: label,
    editable: true,
  },
  {
    id: "chart.version",
    type: { is: "text", pattern: "^\\d+\\.\\d+\\.\\d+$" },
    assumed: everywhere("0.170.0"),
    editable: true,
  },
  {
    id: "chart.config-mode",
    // Which of the chart's values holds the configuration: in place of the chart's own, or merged over it.
    type: choice("alternateConfig", "config"),
    assumed: everywhere("alternateConfig"),
    editable: true,
  },
  {
    id: "rollout.strategy",
    type: choice("rolling-update", "recreate", "on-delete"),
  },
  {
    id: "rollout.max-unavailable",
    type: { is: "text", pattern: "^\\d+%?$" },
    unit: "pods or percent",
  },
  {
    id: "rollout.max-surge",
    type: { is: "text", pattern: "^\\d+%?$" },
    unit: "pods or percent",
  },
  {
    id: "rollout.duration",
    type: integer(0),
    unit: "seconds",
  },
  {
    id: "termination-grace",
    type: integer(0, 86_400),
    unit: "seconds",
    editable: true,
  },
  {
    id: "priority-class",
    type: text,
    editable: true,
  },
  {
    id: "tolerations",
    type: data,
    assumed: everywhere([]),
  },
  {
    id: "topology-spread",
    type: { is: "boolean" },
    editable: true,
  },
  {
    id: "probes.enabled",
    type: { is: "boolean" },
    assumed: everywhere(true),
    editable: true,
  },
  {
    id: "probes.port",
    type: integer(1, 65_535),
    assumed: everywhere(13_133),
    editable: true,
  },
  {
    id: "probes.path",
    type: { is: "text", pattern: "^/" },
    assumed: everywhere("/"),
    editable: true,
  },
]);
