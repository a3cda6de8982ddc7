import { at } from "../../base/json";
import type { Component, Pipeline, Ref, Tier } from "../../topology/types";
import { canonicalOf } from "./refs";

/** A sampling processor where it stands in a traces pipeline. */
export type Sampler = {
  readonly tier: Tier;
  readonly pipeline: Pipeline;
  readonly position: number;
  readonly ref: Ref;
  readonly component: Component;
  readonly kind: "tail" | "probabilistic";
};

/** Every sampler in the traces pipelines of a tier, in the order data meets them. */
export function samplersOf(tier: Tier): readonly Sampler[] {
  return tier.pipelines
    .filter(({ signal }) => signal === "traces")
    .flatMap((pipeline) =>
      pipeline.processors.flatMap((ref, position): readonly Sampler[] => {
        const kind = kinds.get(canonicalOf(ref));
        return kind && ref.component
          ? [{ tier, pipeline, position, ref, component: ref.component, kind }]
          : [];
      }),
    );
}

const kinds: ReadonlyMap<string, Sampler["kind"]> = new Map([
  ["tail_sampling", "tail"],
  ["probabilistic_sampler", "probabilistic"],
]);

/**
 * How a `probabilistic_sampler` decides on spans: its `mode`, by default `hash_seed`. Null: not known.
 * (contrib processor/probabilisticsamplerprocessor/sampler_mode.go)
 */
export function samplerMode({ config }: Component): "hash_seed" | "proportional" | "equalizing" | null {
  const mode = at(config, "mode") ?? "";
  if (mode === "" || mode === "hash_seed") return "hash_seed";
  return mode === "proportional" || mode === "equalizing" ? mode : null;
}

/** The seed of a `probabilistic_sampler`, by default 0. Null: not known. */
export function hashSeed({ config }: Component): number | null {
  const seed = at(config, "hash_seed") ?? 0;
  return typeof seed === "number" ? seed : null;
}
