import { chartHas } from "./chart";
import { headlessServiceOf } from "./manifests";
import { monitorNameOf, monitorOf } from "./monitor";
import { policyNamesOf } from "./network-policy";
import { rulesOf } from "./rbac";
import { hasBudget, makesBudget, replicasOf } from "./scaling";
import { accountOf, makesAccount } from "./service-account";
import { hasService } from "./service";
import type { Subject } from "./types";

/** What the chart makes of a release, by kind and name. Names as in the chart's templates. */
export function objectsOf(subject: Subject): readonly string[] {
  const { fullname, mode } = subject;
  const monitor = monitorOf(subject);
  const headless = chartHas(subject.chart, "extraManifests") ? headlessServiceOf(subject) : null;
  const workload = { daemonset: "DaemonSet", deployment: "Deployment", statefulset: "StatefulSet" }[mode];
  const suffix = { daemonset: "-agent", deployment: "", statefulset: "" }[mode];
  const configMap = { daemonset: "-agent", deployment: "", statefulset: "-statefulset" }[mode];
  return [
    `${workload} ${fullname}${suffix}`,
    `ConfigMap ${fullname}${configMap}`,
    ...(makesAccount(subject) ? [`ServiceAccount ${accountOf(subject)}`] : []),
    ...(hasService(subject) ? [`Service ${fullname}`] : []),
    ...(headless ? [`Service ${headless}`] : []),
    ...(replicasOf(subject).scaled ? [`HorizontalPodAutoscaler ${fullname}`] : []),
    ...(hasBudget(subject) && makesBudget(subject) ? [`PodDisruptionBudget ${fullname}`] : []),
    ...policyNamesOf(subject).map((name) => `NetworkPolicy ${name}`),
    ...(monitor ? [`${monitor} ${monitorNameOf(subject)}`] : []),
    ...(rulesOf(subject).length > 0 ? [`ClusterRole ${fullname}`, `ClusterRoleBinding ${fullname}`] : []),
  ];
}
