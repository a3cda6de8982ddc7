import { toYaml } from "../emit";
import type { HelmRelease } from "../types";
import { chartName, chartRepository } from "./chart-source";
import { indent } from "./indent";
import type { TargetFile } from "./types";

/**
 * One Argo CD Application a release. Waves go from the backends' end, so that every Service stands before somebody sends to it; they
 * count where one application syncs them all. The values stand in it as text, comments too.
 */
export function argoFiles(releases: readonly HelmRelease[]): readonly TargetFile[] {
  return releases.map((release, index) => {
    const application = {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Application",
      metadata: {
        name: release.release,
        namespace: "argocd",
        annotations: { "argocd.argoproj.io/sync-wave": String(releases.length - 1 - index) },
      },
      spec: {
        project: "default",
        destination: { server: "https://kubernetes.default.svc", namespace: release.namespace },
        syncPolicy: { syncOptions: ["CreateNamespace=true"] },
        source: {
          repoURL: chartRepository,
          chart: chartName,
          targetRevision: release.chartVersion,
          helm: { releaseName: release.release },
        },
      },
    };
    const values = `      values: |\n${indent(release.text, 8)}`;
    return { path: `argocd/${release.tier}.yaml`, text: `${toYaml(application)}${values}` };
  });
}
