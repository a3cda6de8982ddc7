import type { Signal } from "../../catalogue/types";
import type { Component, Pipeline, Tier } from "../../topology/types";
import { mentions } from "./refs";

/** The pipelines of a signal that begin with a receiver or a connector, and none behind them. */
export function reachedBy(tier: Tier, source: Component, signal: Signal): readonly Pipeline[] {
  return tier.pipelines.filter(
    (pipeline) => pipeline.signal === signal && pipeline.receivers.some((ref) => mentions(ref, source)),
  );
}
