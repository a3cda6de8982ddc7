import type { Topology } from "@/lib/topology/types";

/** True for a design in which nothing is defined, and nothing half-typed waits to be. */
export function isEmptyDesign({ tiers }: Topology): boolean {
  return tiers.every(
    ({ stale, components, pipelines }) => !stale && components.length === 0 && pipelines.length === 0,
  );
}
