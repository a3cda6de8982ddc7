import type { Component, Ref, Tier, Topology } from "../../topology/types";
import { makeChange } from "./make-change";
import type { Change } from "./types";

/** A component that is called by another name of its type than before: `hostmetrics` that is `host_metrics` now. */
export type Rename = { readonly before: Component; readonly after: Component };

/**
 * Components whose type goes by another of its names, while what follows the slash stayed: for the collector the same thing. Only where neither
 * name stands on the other side.
 */
export function renamesOf(before: Topology, after: Topology): readonly Rename[] {
  return before.tiers.flatMap((old) => {
    const now = after.tiers.find(({ id }) => id === old.id)?.components ?? [];
    return old.components.flatMap((component) => {
      if (stays(component, now)) return [];
      const found = now.find((each) => isRenamed(component, each) && !stays(each, old.components));
      return found ? [{ before: component, after: found }] : [];
    });
  });
}

/** The older side with the newer names: what is left between the two sides are other differences. */
export function asRenamed(topology: Topology, renames: readonly Rename[]): Topology {
  if (renames.length === 0) return topology;
  const renamed = (component: Component): Component => {
    const found = renames.find(({ before }) => before === component)?.after;
    return found ? { ...component, id: found.id, type: found.type, at: found.at } : component;
  };
  const ref = (each: Ref): Ref => {
    const component = each.component && renamed(each.component);
    return component ? { ...each, id: component.id, component } : each;
  };
  const tier = (each: Tier): Tier => ({
    ...each,
    components: each.components.map(renamed),
    extensions: each.extensions.map(ref),
    pipelines: each.pipelines.map((pipeline) => ({
      ...pipeline,
      receivers: pipeline.receivers.map(ref),
      processors: pipeline.processors.map(ref),
      exporters: pipeline.exporters.map(ref),
    })),
  });
  return {
    ...topology,
    tiers: topology.tiers.map(tier),
    hops: topology.hops.map((hop) => {
      const from = renamed(hop.from);
      const id = hop.id.replace(`${hop.from.tier}/${hop.from.id}→`, `${from.tier}/${from.id}→`);
      return { ...hop, id, from, receiver: hop.receiver && renamed(hop.receiver) };
    }),
  };
}

/** One sentence a tier: nothing else in these components changes by it. */
export function renameChanges(renames: readonly Rename[]): readonly Change[] {
  const tiers = [...new Set(renames.map(({ after }) => after.tier))];
  return tiers.map((tier) => {
    const here = renames.filter(({ after }) => after.tier === tier);
    const names = here.map(({ before, after }) => `${before.id} → ${after.id}`).join(", ");
    return makeChange("changed", "rename", tier, here[0]?.after.at ?? [], "other", {
      count: here.length,
      names,
    });
  });
}

function stays({ kind, id }: Component, there: readonly Component[]): boolean {
  return there.some((each) => each.kind === kind && each.id === id);
}

function isRenamed(before: Component, after: Component): boolean {
  return (
    before.kind === after.kind &&
    before.canonical === after.canonical &&
    before.type !== after.type &&
    before.id.slice(before.type.length) === after.id.slice(after.type.length)
  );
}
