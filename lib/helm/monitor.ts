import { words } from "../base/words";
import { booleanFact } from "../facts/sheet";
import { chartHas, firstChartWith } from "./chart";
import { metricsPort } from "./ports";
import { hasService } from "./service";
import type { Part, Subject } from "./types";

/**
 * What has a Prometheus Operator scrape the collector's own metrics: the pods of a DaemonSet, else those behind the Service. Only where
 * the configuration serves these metrics to others; the port `metrics` is open there.
 */
export function monitorPart(subject: Subject): Part {
  if (booleanFact(subject.tier.facts, "pod-monitor") !== true) return { sections: [] };
  if (metricsPort(subject) === null)
    return { sections: [], notes: [words("helm.monitor-nothing", { tier: subject.tier.id })] };
  const kind = monitorOf(subject);
  if (kind === null)
    return {
      sections: [],
      notes: [words("helm.monitor-no-service", { chart: firstChartWith("podMonitorOfAnyMode") })],
    };
  const key = kind === "PodMonitor" ? "podMonitor" : "serviceMonitor";
  return { sections: [{ key, value: { enabled: true }, comment: expects }] };
}

/** Which monitor the release gets; null: none. */
export function monitorOf(subject: Subject): "PodMonitor" | "ServiceMonitor" | null {
  const isWanted = booleanFact(subject.tier.facts, "pod-monitor") === true;
  if (!isWanted || metricsPort(subject) === null) return null;
  if (subject.mode === "daemonset") return "PodMonitor";
  if (hasService(subject)) return "ServiceMonitor";
  return chartHas(subject.chart, "podMonitorOfAnyMode") ? "PodMonitor" : null;
}

/** What the monitor is called: as in the chart's templates, whatever the workload. */
export function monitorNameOf(subject: Subject): string {
  return monitorOf(subject) === "PodMonitor" ? `${subject.fullname}-agent` : subject.fullname;
}

const expects =
  "Needs the Prometheus Operator. Where it picks monitors by their labels, name those under `extraLabels`.";
