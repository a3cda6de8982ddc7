import type { Component, Tier } from "../../topology/types";

/** Extensions that answer the kubelet's probes. `healthcheckv2` is in self-built collectors only. */
const types: ReadonlySet<string> = new Set(["health_check", "healthcheckv2"]);

/** The health check extensions that a tier defines; only those in `service.extensions` run. */
export function healthChecks(tier: Tier): {
  readonly defined: readonly Component[];
  readonly enabled: readonly Component[];
} {
  const defined = tier.components.filter(
    ({ kind, canonical }) => kind === "extension" && types.has(canonical),
  );
  const running = new Set(tier.extensions.map(({ id }) => id));
  return { defined, enabled: defined.filter(({ id }) => running.has(id)) };
}
