import { compareVersions } from "../catalogue/versions";

/** Where upstream's modules are kept, by the beginning of their names. */
const repositories: readonly (readonly [module: string, page: string])[] = [
  ["go.opentelemetry.io/collector/", "https://github.com/open-telemetry/opentelemetry-collector"],
  [
    "github.com/open-telemetry/opentelemetry-collector-contrib/",
    "https://github.com/open-telemetry/opentelemetry-collector-contrib",
  ],
];

/** Upstream's page about a module at a collector version, at most the one that the catalogue has read; null for other modules. */
export function upstreamPage(module: string | null, collector: string, asOf: string): string | null {
  const version = compareVersions(collector, asOf) > 0 ? asOf : collector;
  for (const [prefix, page] of repositories)
    if (module?.startsWith(prefix)) return `${page}/tree/v${version}/${module.slice(prefix.length)}`;
  return null;
}
