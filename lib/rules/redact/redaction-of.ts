import { formatId, parseId } from "../../topology/component-id";
import type { Component, Pipeline, Tier } from "../../topology/types";
import { insert, set } from "../../yaml/edit";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { canonicalOf } from "../shared/refs";
import type { FixReport } from "../types";

/** The first `redaction` processor of a pipeline; null: it has none. */
export function redactionIn({ processors }: Pipeline): Component | null {
  return processors.find((ref) => canonicalOf(ref) === "redaction")?.component ?? null;
}

/**
 * The fix `copy`: a pipeline of a tier redacts by the settings of another tier's processor, in front of all that follows its
 * memory limiter. A processor of the tier that has these settings is used again.
 */
export function copyRedaction(tier: Tier, pipeline: Pipeline, redaction: Component): readonly FixReport[] {
  const { config } = redaction;
  if (config === null) return [];
  const same = tier.components.find(
    (other) =>
      other.kind === "processor" &&
      other.canonical === "redaction" &&
      JSON.stringify(other.config) === JSON.stringify(config),
  );
  const { type, name } = parseId(redaction.id);
  const id = same?.id ?? freeId(tier, "processor", formatId(type, name));
  const limiter = pipeline.processors.findIndex((ref) => canonicalOf(ref) === "memory_limiter");
  const edits = [
    ...(same ? [] : [set(["processors", id], config)]),
    insert([...pipeline.at, "processors"], limiter + 1, id),
  ];
  return [
    {
      id: "copy",
      params: { tier: tier.id, redaction: id },
      safety: "review",
      edits: edits.map((edit) => inTier(tier.id, edit)),
    },
  ];
}
