import { signals as allSignals, type Signal } from "../catalogue/types";
import { addressesOf, type Address } from "./exporters";
import type { TierParts } from "./receivers";
import type { Component } from "./types";

/** An exporter that runs, the signals that reach it, and where it sends them; `addresses` null: to no collector. */
export type Sender = {
  readonly exporter: Component;
  readonly signals: readonly Signal[];
  readonly addresses: readonly Address[] | null;
};

/**
 * The exporters of a tier that stand in a pipeline, in the order of the text. One that stands in none is never started and
 * sends nothing. `debug` and `nop` keep everything to themselves, `file` writes to the pod.
 */
export function sendersOf(tier: TierParts): readonly Sender[] {
  return tier.components
    .filter((component) => component.kind === "exporter" && !localExporters.has(component.canonical))
    .flatMap((exporter): readonly Sender[] => {
      const using = tier.pipelines.filter((pipeline) =>
        pipeline.exporters.some((ref) => ref.component === exporter),
      );
      if (using.length === 0) return [];
      const signals = allSignals.filter((signal) => using.some((pipeline) => pipeline.signal === signal));
      return [{ exporter, signals, addresses: addressesOf(exporter, signals) }];
    });
}

const localExporters: ReadonlySet<string> = new Set(["debug", "logging", "nop", "file"]);
