import type { HelmRelease } from "./types";

/**
 * What to run for all releases of a design, in order: the chart's repository, the Secrets, then the releases from the backends'
 * end, so that every Service stands before somebody sends to it. One command an entry, each once.
 */
export function installCommands(releases: readonly HelmRelease[]): readonly string[] {
  const fromTheEnd = releases.toReversed();
  return [
    ...new Set([
      "helm repo add open-telemetry https://open-telemetry.github.io/opentelemetry-helm-charts",
      ...fromTheEnd.map(({ namespace }) => `kubectl create namespace ${namespace}`),
      ...fromTheEnd.flatMap(({ secrets }) => secrets.map(({ create }) => create)),
      ...fromTheEnd.map(({ install }) => install),
    ]),
  ];
}
