import { at, isList } from "../base/json";
import { compareVersions } from "../catalogue/versions";
import type { Tier } from "../topology/types";
import { touched } from "./touched";
import type { ReleaseChange } from "./types";

/** What releases of the official chart ask of what they render, as read in its changelog and templates. */
export const chartChanges: readonly ReleaseChange[] = [
  {
    id: "chart-new-names",
    of: "chart",
    kind: "breaks",
    since: "0.160.0",
    where: (tier) =>
      writesNewNames(tier) ? [{ at: ["processors"], name: tier.target.collector, tier: tier.id }] : [],
  },
  {
    id: "chart-metrics-address",
    of: "chart",
    kind: "breaks",
    since: "0.161.0",
    where: (tier) =>
      at(tier.config, "service", "telemetry", "metrics", "address") === undefined
        ? []
        : [{ at: ["service", "telemetry", "metrics", "address"], name: "address", tier: tier.id }],
  },
  {
    id: "chart-rewrite-value",
    of: "chart",
    kind: "renamed",
    since: "0.162.0",
    where: (tier) => (tier.components.length > 0 ? [{ at: ["service"], name: tier.id, tier: tier.id }] : []),
  },
];

/** The chart rewrites to names that older collectors do not know. */
function writesNewNames(tier: Tier): boolean {
  const { collector } = tier.target;
  const detects = touched(tier, "processor", "resource_detection", ({ config }) => {
    const detectors = at(config, "detectors");
    return isList(detectors) && detectors.includes("k8snode");
  });
  return (
    (compareVersions(collector, "0.146.0") < 0 && touched(tier, "processor", "k8s_attributes").length > 0) ||
    (compareVersions(collector, "0.154.0") < 0 && detects.length > 0)
  );
}
