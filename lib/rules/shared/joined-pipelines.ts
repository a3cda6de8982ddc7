import type { Pipeline, Topology } from "../../topology/types";
import { hopSignals, type HopSignal } from "./hop-signals";

/** A pipeline that sends over a hop, and one of the pipelines of the other tier that its data then passes. */
export type JoinedPipelines = Omit<HopSignal, "sending" | "taking"> & {
  readonly sending: Pipeline;
  readonly taking: Pipeline;
};

/** Every such pair between two different tiers. */
export function joinedPipelines(topology: Topology): readonly JoinedPipelines[] {
  return hopSignals(topology).flatMap((hopSignal) =>
    hopSignal.sending.flatMap((sending) =>
      hopSignal.taking.map((taking) => ({ ...hopSignal, sending, taking })),
    ),
  );
}
