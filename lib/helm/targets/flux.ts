import type { JsonMap } from "../../base/json";
import { toYaml } from "../emit";
import type { HelmRelease } from "../types";
import { chartName, chartRepository } from "./chart-source";
import { indent } from "./indent";
import { documents } from "./kustomize";
import type { TargetFile } from "./types";

/** A Flux HelmRelease for each release, in its own namespace; one waits for those that it sends to, as `sendsTo` lists them. */
export function fluxFiles(
  releases: readonly HelmRelease[],
  sendsTo: (tier: string) => readonly string[],
): readonly TargetFile[] {
  const namespaces = [...new Set(releases.map(({ namespace }) => namespace))];
  const sources = namespaces.flatMap((namespace): JsonMap[] => [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } },
    {
      apiVersion: "source.toolkit.fluxcd.io/v1",
      kind: "HelmRepository",
      metadata: { name: repositoryName, namespace },
      spec: { interval: "1h", url: chartRepository },
    },
  ]);
  return [
    { path: "flux/repository.yaml", text: documents(sources) },
    ...releases.map((release) => {
      const targets = sendsTo(release.tier);
      const before = releases.filter(({ tier }) => targets.includes(tier));
      return {
        path: `flux/${release.tier}.yaml`,
        text: `${toYaml(helmRelease(release, before))}  values:\n${indent(release.text, 4)}`,
      };
    }),
  ];
}

const repositoryName = "open-telemetry";

function helmRelease(
  { release, namespace, chartVersion }: HelmRelease,
  before: readonly HelmRelease[],
): JsonMap {
  return {
    apiVersion: "helm.toolkit.fluxcd.io/v2",
    kind: "HelmRelease",
    metadata: { name: release, namespace },
    spec: {
      interval: "10m",
      releaseName: release,
      ...(before.length > 0
        ? { dependsOn: before.map((each) => ({ name: each.release, namespace: each.namespace })) }
        : {}),
      chart: {
        spec: {
          chart: chartName,
          version: chartVersion,
          sourceRef: { kind: "HelmRepository", name: repositoryName },
        },
      },
    },
  };
}
