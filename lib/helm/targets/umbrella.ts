import { comment, toYaml } from "../emit";
import type { HelmRelease } from "../types";
import { chartName, chartRepository } from "./chart-source";
import { indent } from "./indent";
import type { TargetFile } from "./types";

/**
 * One chart that brings every release of the design as a dependency, each under an alias that is its tier; Helm, Argo CD and Flux
 * install it as one. Releases of other namespaces than the first one's are sent there by the chart's own override.
 */
export function umbrellaFiles(releases: readonly HelmRelease[]): readonly TargetFile[] {
  const chart = {
    apiVersion: "v2",
    name: "otel-collectors",
    description: "The collectors of one design",
    type: "application",
    version: "0.1.0",
    dependencies: releases.map(({ tier, chartVersion }) => ({
      name: chartName,
      alias: aliasOf(tier),
      version: chartVersion,
      repository: chartRepository,
    })),
  };
  const home = releases[0]?.namespace;
  const values = releases.map(({ tier, namespace, text }) => {
    const elsewhere = namespace === home ? "" : toYaml({ namespaceOverride: namespace });
    return `${aliasOf(tier)}:\n${indent(`${elsewhere}${text}`, 2)}`;
  });
  return [
    { path: "umbrella/Chart.yaml", text: toYaml(chart) },
    {
      path: "umbrella/values.yaml",
      text: `${comment("What each tier's chart is told, below the tier's name.")}\n${values.join("\n")}`,
    },
  ];
}

/** Helm's templates reach values by this name: letters, digits, hyphens. */
function aliasOf(tier: string): string {
  const clean = tier.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return clean.replace(/^-+|-+$/g, "") || "collector";
}
