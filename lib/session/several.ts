import type { SeveralPart as Acted } from "../commands/several-parts";
import type { GraphTarget } from "../graph/types";
import type { Topology } from "../topology/types";
import { isThere, useOf, type Selection, type SeveralPart } from "./selection";

/** What is selected with these parts, each once: nothing, the one, or several in the order they came. */
export function severalOf(parts: readonly SeveralPart[]): Selection {
  const each = [...new Map(parts.map((part) => [keyOf(part), part])).values()];
  const [first] = each;
  if (each.length > 1) return { kind: "several", parts: each };
  return first ?? null;
}

/** The things that are selected and can be among several. */
export function partsOf(selection: Selection): readonly SeveralPart[] {
  if (selection?.kind === "several") return selection.parts;
  return selection && isPart(selection) ? [selection] : [];
}

/** What of the selection is still part of the design. */
export function stillThere(selection: Selection, topology: Topology): Selection {
  if (selection?.kind !== "several") return isThere(selection, topology) ? selection : null;
  const parts = selection.parts.filter((part) => isThere(part, topology));
  return parts.length === selection.parts.length ? selection : severalOf(parts);
}

/** The parts as commands take them: uses as mentions, everything else as definitions. Hops and backends are not acted on: they come and go with their exporters. */
export function actedOn(parts: readonly SeveralPart[], topology: Topology): readonly Acted[] {
  return parts.flatMap((part): Acted[] => {
    if (part.kind !== "component") return [];
    const { tier, component, node } = part;
    if (node === undefined) return [{ tier, ...component }];
    const use = useOf(node, topology);
    return use ? [{ tier, pipeline: use.pipeline.id, slot: use.slot, index: use.index }] : [];
  });
}

function isPart(target: GraphTarget): target is SeveralPart {
  return target.kind === "component" || target.kind === "hop" || target.kind === "backend";
}

function keyOf(part: SeveralPart): string {
  if (part.kind !== "component") return JSON.stringify(part);
  const { tier, component, node } = part;
  return node ?? JSON.stringify([tier, component.kind, component.id]);
}
