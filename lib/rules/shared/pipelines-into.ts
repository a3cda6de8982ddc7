import type { Component, Pipeline, Tier } from "../../topology/types";
import { mentions } from "./refs";

/** The pipelines that hand data to an exporter or a connector. */
export function pipelinesInto(tier: Tier, exporter: Component): readonly Pipeline[] {
  return tier.pipelines.filter(({ exporters }) => exporters.some((ref) => mentions(ref, exporter)));
}
