import type { GraphView, NodeId } from "./types";

/**
 * What of the picture holds every word that is looked for, in its id, type, kind, tier, pipeline or signal; in reading order. Nothing for
 * no words.
 */
export function findParts(view: GraphView, query: string): readonly NodeId[] {
  const wanted = query
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return [];
  const found: NodeId[] = [];
  const look = (id: NodeId, ...texts: readonly (string | null | undefined)[]) => {
    const text = texts.join(" ").toLowerCase();
    if (wanted.every((word) => text.includes(word))) found.push(id);
  };
  for (const { id, label, component, kind, tier, pipeline, signal } of view.nodes)
    look(id, label, component?.canonical, component?.kind ?? kind, tier, pipeline, signal);
  for (const { id, label, component, kind, tier } of view.frames.flatMap((frame) => frame.chips))
    look(id, label, component?.canonical, kind, tier);
  for (const { id, hop } of view.hops) look(id, hop.from.id, hop.endpoint.text, hop.from.tier, hop.to, "hop");
  for (const { id, label, backend } of view.backends) look(id, label, backend.from.tier, "backend");
  return found;
}
