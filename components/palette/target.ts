import { parseNodeId } from "@/lib/graph/node-id";
import type { GraphTarget } from "@/lib/graph/types";
import type { Selection } from "@/lib/session/selection";
import type { Pipeline, Tier, Topology } from "@/lib/topology/types";

/** Where what is chosen in the palette goes: the tier, and the pipeline where one is selected. */
export type Target = { readonly tier: Tier; readonly pipeline: Pipeline | null };

/** What is selected, as a place to put components; with one tier, or none selected, the first tier gives the distribution. */
export function targetOf(
  selection: Selection,
  topology: Topology,
): { target: Target | null; chosen: boolean } {
  // Of several it is the one that came last.
  const one = selection?.kind === "several" ? (selection.parts.at(-1) ?? null) : selection;
  const id = tierOf(one, topology);
  const tier = topology.tiers.find((each) => each.id === id) ?? topology.tiers[0];
  if (!tier) return { target: null, chosen: false };
  const pipeline = id === null ? null : pipelineOf(one, tier);
  return { target: { tier, pipeline }, chosen: id !== null || topology.tiers.length === 1 };
}

function tierOf(selection: GraphTarget | null, topology: Topology): string | null {
  switch (selection?.kind) {
    case "component":
    case "pipeline":
    case "tier":
      return selection.tier;
    case "hop":
      return topology.hops.find((hop) => hop.id === selection.hop)?.from.tier ?? null;
    case "backend":
      return topology.backends.find((backend) => backend.id === selection.id)?.from.tier ?? null;
    case undefined:
    default:
      return null;
  }
}

/** The selected pipeline, that of the selected use, or the first that mentions the selected component. */
function pipelineOf(selection: GraphTarget | null, tier: Tier): Pipeline | null {
  if (selection?.kind === "pipeline")
    return tier.pipelines.find((each) => each.id === selection.pipeline) ?? null;
  if (selection?.kind !== "component") return null;
  const use = selection.node === undefined ? null : parseNodeId(selection.node);
  if (use) return tier.pipelines.find((each) => each.id === use.pipeline) ?? null;
  const { id } = selection.component;
  const mentions = ({ receivers, processors, exporters }: Pipeline) =>
    [...receivers, ...processors, ...exporters].some((ref) => ref.id === id);
  return tier.pipelines.find(mentions) ?? null;
}
