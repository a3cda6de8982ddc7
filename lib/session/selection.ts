import { assertNever } from "../base/assert";
import type { Path } from "../base/path";
import type { Kind } from "../catalogue/types";
import { nodeId, parseNodeId } from "../graph/node-id";
import type { GraphTarget, NodeId, Slot } from "../graph/types";
import type { Component, Pipeline, Ref, Tier, TierId, Topology } from "../topology/types";
import type { Anchor } from "../workspace/types";

/** One of several things that are selected together. Pipelines and tiers stand for all that is in them instead. */
export type SeveralPart = Extract<GraphTarget, { readonly kind: "component" | "hop" | "backend" }>;

/** What the person is looking at: one thing of the picture, or several that are acted on together. Not part of the document, never in the history. */
export type Selection =
  null | GraphTarget | { readonly kind: "several"; readonly parts: readonly SeveralPart[] };

/** What stands at `anchor`: the component a setting belongs to, the node a mention is, its pipeline, else the tier. Null where the tier is gone. */
export function selectionOf(anchor: Anchor, topology: Topology): Selection {
  const tier = topology.tiers.find(({ id }) => id === anchor.tier);
  if (!tier) return null;
  if ("deploy" in anchor.at) return { kind: "tier", tier: tier.id };
  if ("hop" in anchor.at) {
    const { hop: id } = anchor.at;
    return topology.hops.some((hop) => hop.id === id)
      ? { kind: "hop", hop: id }
      : { kind: "tier", tier: tier.id };
  }
  return selectionAtPath(anchor.at.yaml, tier);
}

/** Where the selected thing stands in the text, or null where it is gone; of several, the one that came last. A selected use answers with the definition, or with the mention where nothing is defined. */
export function anchorOf(selection: Selection, topology: Topology): Anchor | null {
  if (selection === null) return null;
  switch (selection.kind) {
    case "tier":
      return topology.tiers.some(({ id }) => id === selection.tier) ? yamlAnchor(selection.tier, []) : null;
    case "component":
      return componentAnchor(selection, topology);
    case "pipeline": {
      const pipeline = pipelineOf(topology, selection.tier, selection.pipeline);
      return pipeline ? yamlAnchor(selection.tier, pipeline.at) : null;
    }
    case "hop": {
      const hop = topology.hops.find(({ id }) => id === selection.hop);
      return hop ? yamlAnchor(hop.from.tier, hop.endpoint.at, "value") : null;
    }
    case "backend": {
      const backend = topology.backends.find(({ id }) => id === selection.id);
      return backend ? yamlAnchor(backend.from.tier, backend.from.at) : null;
    }
    case "several":
      return anchorOf(selection.parts.at(-1) ?? null, topology);
    default:
      return assertNever(selection);
  }
}

/** True while the selected thing is part of the design; nothing selected is always true. */
export function isThere(selection: Selection, topology: Topology): boolean {
  return selection === null || anchorOf(selection, topology) !== null;
}

/** True when both point at the same thing, whichever use of it was picked. */
export function sameSubject(a: Selection, b: Selection): boolean {
  if (a?.kind !== "component" || b?.kind !== "component") return JSON.stringify(a) === JSON.stringify(b);
  return a.tier === b.tier && a.component.kind === b.component.kind && a.component.id === b.component.id;
}

/** The id of a use in a pipeline, or null where nothing stands at that position. */
function nodeIdOf(pipeline: Pipeline, slot: Slot, index: number): NodeId | null {
  const ref = pipeline[slot][index];
  if (!ref) return null;
  const mention = pipeline[slot].slice(0, index + 1).filter(({ id }) => id === ref.id).length;
  return nodeId({ tier: pipeline.tier, pipeline: pipeline.id, slot, component: ref.id, mention });
}

/** A use that a node id names. */
export type UsePlace = {
  readonly pipeline: Pipeline;
  readonly slot: Slot;
  readonly index: number;
  readonly ref: Ref;
};

/** The use behind a node id, or null where it is gone. */
export function useOf(node: NodeId, topology: Topology): UsePlace | null {
  const place = parseNodeId(node);
  const pipeline = place && pipelineOf(topology, place.tier, place.pipeline);
  if (!pipeline) return null;
  const { slot } = place;
  const index = pipeline[slot].findIndex((_, at) => nodeIdOf(pipeline, slot, at) === node);
  const ref = pipeline[slot][index];
  return ref ? { pipeline, slot, index, ref } : null;
}

const slots: readonly Slot[] = ["receivers", "processors", "exporters"];
const kindOfSlot: Readonly<Record<Slot, Kind>> = {
  receivers: "receiver",
  processors: "processor",
  exporters: "exporter",
};

function selectionAtPath(path: Path, tier: Tier): Selection {
  const whole = { kind: "tier", tier: tier.id } as const;
  const component = tier.components.find(({ at }) => at[0] === path[0] && at[1] === path[1]);
  if (component) return componentSelection(component);
  if (path[0] !== "service") return whole;
  if (path[1] === "extensions") {
    const extension = tier.extensions.find(({ at }) => at[2] === path[2])?.component;
    return extension ? componentSelection(extension) : whole;
  }
  const pipeline = path[1] === "pipelines" ? tier.pipelines.find(({ id }) => id === path[2]) : undefined;
  if (!pipeline) return whole;
  return useSelection(path, pipeline) ?? { kind: "pipeline", tier: tier.id, pipeline: pipeline.id };
}

function useSelection(path: Path, pipeline: Pipeline): Selection {
  const slot = slots.find((name) => name === path[3]);
  const index = path[4];
  if (!slot || typeof index !== "number") return null;
  const ref = pipeline[slot][index];
  const node = nodeIdOf(pipeline, slot, index);
  if (!ref || node === null) return null;
  const kind = ref.component?.kind ?? kindOfSlot[slot];
  return { kind: "component", tier: pipeline.tier, component: { kind, id: ref.id }, node };
}

function componentSelection({ tier, kind, id }: Component): Selection {
  return { kind: "component", tier, component: { kind, id } };
}

function componentAnchor(
  selection: Extract<Selection, { readonly kind: "component" }>,
  topology: Topology,
): Anchor | null {
  const { tier, component, node } = selection;
  const use = node === undefined ? null : useOf(node, topology);
  if (node !== undefined && !use) return null;
  const defined = topology.tiers
    .find(({ id }) => id === tier)
    ?.components.find(({ kind, id }) => kind === component.kind && id === component.id);
  if (defined) return yamlAnchor(tier, defined.at);
  return use ? yamlAnchor(tier, use.ref.at, "value") : null;
}

function pipelineOf(topology: Topology, tier: TierId, pipeline: string): Pipeline | undefined {
  return topology.tiers.find(({ id }) => id === tier)?.pipelines.find(({ id }) => id === pipeline);
}

function yamlAnchor(tier: TierId, yaml: Path, part: "key" | "value" = "key"): Anchor {
  return { tier, at: { yaml, part } };
}
