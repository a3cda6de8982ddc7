import type { Signal } from "../catalogue/types";
import type { Hop, Tier, Topology } from "../topology/types";

export type Missing = { readonly signal: Signal; readonly hops: readonly Hop[] };

/**
 * The signals that other tiers send to each tier and no pipeline of it takes, by tier id. Where nothing listens at the
 * hop's end at all, the signal is missing only if no pipeline of it exists: the plate already says that nobody answers.
 */
export function missingSignals(topology: Topology): ReadonlyMap<string, readonly Missing[]> {
  const answer = new Map<string, Missing[]>();
  for (const tier of topology.tiers) {
    const into = topology.hops.filter((hop) => hop.to === tier.id);
    const taken = takenBy(tier);
    const bySignal = new Map<Signal, Hop[]>();
    for (const hop of into) {
      for (const signal of hop.signals) {
        const key = hop.receiver ? `${signal} ${hop.receiver.id}` : signal;
        if (taken.has(key)) continue;
        const hops = bySignal.get(signal);
        if (hops) hops.push(hop);
        else bySignal.set(signal, [hop]);
      }
    }
    answer.set(
      tier.id,
      [...bySignal].map(([signal, hops]) => ({ signal, hops })),
    );
  }
  return answer;
}

/** "traces" for every signal with a pipeline, "traces otlp" for every receiver in one. */
function takenBy(tier: Tier): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const pipeline of tier.pipelines) {
    if (!pipeline.signal) continue;
    taken.add(pipeline.signal);
    for (const receiver of pipeline.receivers) taken.add(`${pipeline.signal} ${receiver.id}`);
  }
  return taken;
}
