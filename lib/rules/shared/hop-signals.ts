import type { Signal } from "../../catalogue/types";
import type { Hop, Pipeline, Tier, Topology } from "../../topology/types";
import { exportersReached } from "./exporters-reached";
import { reachedPipelines } from "./reached-pipelines";

/** One signal of a hop from one tier to another, and the pipelines that it passes on either side. */
export type HopSignal = {
  readonly hop: Hop;
  readonly from: Tier;
  readonly to: Tier;
  readonly signal: Signal;
  /** Those of the sender that lead to the hop, through connectors too. */
  readonly sending: readonly Pipeline[];
  /** Those that data runs into behind it. */
  readonly taking: readonly Pipeline[];
};

/** Every signal of every hop whose receiver is known. */
export function hopSignals({ tiers, hops }: Topology): readonly HopSignal[] {
  return hops.flatMap((hop) => {
    const from = tiers.find(({ id }) => id === hop.from.tier);
    const to = tiers.find(({ id }) => id === hop.to);
    const { receiver } = hop;
    if (!from || !to || from === to || !receiver) return [];
    return hop.signals.map((signal) => ({
      hop,
      from,
      to,
      signal,
      sending: from.pipelines.filter(
        (pipeline) =>
          pipeline.signal === signal && exportersReached(from, pipeline).some(({ id }) => id === hop.from.id),
      ),
      taking: reachedPipelines(to, receiver, signal),
    }));
  });
}
