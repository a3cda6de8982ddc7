import type { JsonMap } from "../../base/json";
import { comment, toYaml } from "../emit";
import { chartLabels } from "../pod-labels";
import type { Subject } from "../types";
import {
  accessOf,
  autoscalerOf,
  budgetOf,
  metadataOf,
  networkPoliciesOf,
  scrapedBy,
  servicesOf,
} from "./objects-around";
import type { TargetFile } from "./types";
import { workloadKind, workloadOf } from "./workload";

/**
 * Plain manifests as a Kustomize base: one file a tier, and the tier's own text, byte by byte, from which Kustomize makes the
 * ConfigMap. Its name ends in a hash, so that pods are replaced when the configuration changes.
 */
export function kustomizeFiles(subjects: readonly Subject[]): readonly TargetFile[] {
  const namespaces = [...new Set(subjects.map(({ namespace }) => namespace))];
  const kustomization: JsonMap = {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: ["namespaces.yaml", ...subjects.map(({ tier }) => `${tier.id}.yaml`)],
    configMapGenerator: subjects.map((subject) => ({
      name: configMapOf(subject),
      namespace: subject.namespace,
      files: [`relay=config/${subject.tier.id}.yaml`],
    })),
  };
  return [
    { path: "kustomize/kustomization.yaml", text: toYaml(kustomization) },
    {
      path: "kustomize/namespaces.yaml",
      text: documents(
        namespaces.map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } })),
      ),
    },
    ...subjects.flatMap((subject) => [
      {
        path: `kustomize/${subject.tier.id}.yaml`,
        text: `${comment(`Tier ${subject.tier.id}: what the chart would make of it, without the chart.`)}${documents(manifestsOf(subject))}`,
      },
      { path: `kustomize/config/${subject.tier.id}.yaml`, text: subject.document.text },
    ]),
  ];
}

/** Every object of a tier but its ConfigMap, in the order in which they are needed. */
export function manifestsOf(subject: Subject): readonly JsonMap[] {
  const budget = budgetOf(subject);
  const monitor = scrapedBy(subject, chartLabels(subject));
  const autoscaler = autoscalerOf(subject, workloadKind(subject));
  return [
    ...accessOf(subject),
    ...servicesOf(subject, chartLabels(subject)),
    workloadOf(subject, configMapOf(subject)),
    ...(autoscaler ? [autoscaler] : []),
    ...(budget
      ? [
          {
            apiVersion: "policy/v1",
            kind: "PodDisruptionBudget",
            metadata: metadataOf(subject),
            spec: { ...budget, selector: { matchLabels: chartLabels(subject) } },
          },
        ]
      : []),
    ...networkPoliciesOf(subject, chartLabels),
    ...(monitor ? [monitor] : []),
  ];
}

/** Several objects in one file. */
export function documents(objects: readonly JsonMap[]): string {
  return objects.map(toYaml).join("---\n");
}

function configMapOf({ fullname }: Subject): string {
  return `${fullname}-config`;
}
