import type { Slot } from "./slot";
import type { Pipeline } from "../topology/types";

/**
 * Where a component usually stands in a list, as a position among those drawn: `memory_limiter` first, so that it can
 * refuse data at the door; look-ups by connection before anything that buffers; `batch` last; the rest before `batch`.
 */
export function usualIndex(canonical: string, pipeline: Pipeline, slot: Slot): number {
  const refs = pipeline[slot];
  if (slot !== "processors" || canonical === "batch") return refs.length;
  const types = refs.map(({ component, id }) => component?.canonical ?? id.split("/")[0] ?? id);
  if (canonical === "memory_limiter") return 0;
  const batch = types.lastIndexOf("batch");
  const end = batch === refs.length - 1 && batch >= 0 ? batch : refs.length;
  if (!needsConnection.has(canonical)) return end;
  const buffer = types.findIndex((type) => buffering.has(type));
  return buffer < 0 ? end : buffer;
}

/** They know the sender by its connection, which buffering ends. */
const needsConnection = new Set(["k8s_attributes"]);
const buffering = new Set(["batch", "tail_sampling", "groupbytrace"]);
