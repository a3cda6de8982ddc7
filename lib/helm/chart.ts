import { compareVersions } from "../catalogue/versions";

/** What the chart learned when; values that an older one does not know are refused by its schema. */
const since = {
  alternateConfig: "0.104.0",
  /** Before, of DaemonSets only. */
  podMonitorOfAnyMode: "0.108.1",
  extraManifests: "0.115.0",
  kubernetesVariables: "0.147.1",
  hostPid: "0.143.1",
  budgetOfStatefulSet: "0.150.1",
  terminationGrace: "0.152.0",
  /** `rewriteDeprecatedProcessorNames` in 0.160 and 0.161. */
  rewriteProcessors: "0.160.0",
  rewriteComponents: "0.162.0",
} as const;

/** True where the chart of this version knows the feature. */
export function chartHas(chart: string, feature: keyof typeof since): boolean {
  return compareVersions(chart, since[feature]) >= 0;
}

/** The first chart that knows the feature. */
export function firstChartWith(feature: keyof typeof since): string {
  return since[feature];
}
