import { hopsInto, replicasOf } from "../../topology/query";
import type { Component, Tier, Topology } from "../../topology/types";
import { makeChange } from "./make-change";
import type { Change } from "./types";

/**
 * What follows where a tier comes to run as several pods: what decides on whole traces needs them on one pod, and a plain exporter in
 * front of it spreads them.
 */
export function scaleChanges(before: Topology, after: Topology): readonly Change[] {
  return after.tiers.flatMap((tier) => {
    const old = before.tiers.find(({ id }) => id === tier.id);
    const [was, is] = [old ? replicasOf(old) : null, replicasOf(tier)];
    const whole = needsWholeTraces(tier);
    if (!was || !is || was.max > 1 || is.max <= 1 || !whole) return [];
    const plain = hopsInto(after, tier.id).find(
      ({ signals, balancing }) => signals.includes("traces") && balancing === "single",
    );
    if (!plain) return [];
    const params = { before: was.max, after: is.max, id: whole.id, from: plain.from.id };
    return [makeChange("changed", "scale", tier.id, whole.at, "sampling", params)];
  });
}

/** What decides by all spans of a trace, where a traces pipeline uses it. */
function needsWholeTraces({ pipelines }: Tier): Component | undefined {
  return pipelines
    .filter(({ signal }) => signal === "traces")
    .flatMap(({ processors }) => processors)
    .flatMap(({ component }) => component ?? [])
    .find(({ canonical }) => canonical === "tail_sampling" || canonical === "groupbytrace");
}
