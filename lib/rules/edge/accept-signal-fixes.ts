import { at } from "../../base/json";
import type { Catalogue } from "../../catalogue/catalogue";
import { carriesSignal } from "../../catalogue/signals";
import type { Signal } from "../../catalogue/types";
import type { Component, Tier } from "../../topology/types";
import { insert, set } from "../../yaml/edit";
import type { FixReport } from "../types";

type Wanted = {
  readonly to: Tier;
  readonly receiver: Component;
  readonly signal: Signal;
  readonly catalogue: Catalogue;
};

/**
 * The fix that makes a receiver take a signal: where a pipeline of the signal stands already, the receiver joins it
 * (`add-receiver`; params receiver, pipeline, to); else one is added that is built like the others (`add-pipeline`; params
 * pipeline, to). None where no exporter of the tier carries the signal. Safe: what is refused today is lost, and what is taken
 * today goes where it went.
 */
export function acceptSignalFixes({ to, receiver, signal, catalogue }: Wanted): readonly FixReport[] {
  const standing = to.pipelines.find((pipeline) => pipeline.signal === signal);
  if (standing) {
    const place = [...standing.at, "receivers"];
    return [
      {
        id: "add-receiver",
        params: { receiver: receiver.id, pipeline: standing.id, to: to.id },
        safety: "safe",
        edits: [{ tier: to.id, ...insert(place, standing.receivers.length, receiver.id) }],
      },
    ];
  }
  const exporters = exportersFor(to, signal, catalogue);
  if (exporters.length === 0) return [];
  const processors = processorsFor(to);
  const pipeline = {
    receivers: [receiver.id],
    ...(processors.length > 0 ? { processors } : {}),
    exporters,
  };
  return [
    {
      id: "add-pipeline",
      params: { pipeline: signal, to: to.id },
      safety: "safe",
      edits: [{ tier: to.id, ...set(["service", "pipelines", signal], pipeline) }],
    },
  ];
}

/** The limiter where one is defined, and `batch` where other pipelines have it: what depends on no signal. */
function processorsFor(to: Tier): readonly string[] {
  const limiter = to.components.find(
    ({ kind, canonical }) => kind === "processor" && canonical === "memory_limiter",
  );
  const batch = to.pipelines
    .flatMap((pipeline) => pipeline.processors)
    .find((ref) => ref.component?.canonical === "batch");
  return [limiter?.id, batch?.id].filter((id) => id !== undefined);
}

/** What the tier's pipelines export to and can carry the signal; those for looking at data only where there is nothing else. */
function exportersFor(to: Tier, signal: Signal, catalogue: Catalogue): readonly string[] {
  const able = to.pipelines
    .flatMap((pipeline) => pipeline.exporters.flatMap((ref) => ref.component ?? []))
    .filter((component) => component.kind === "exporter")
    .filter((component) => {
      const type = catalogue.find("exporter", component.type);
      return type !== null && carriesSignal(type, "exporters", signal) === true && routes(component, signal);
    });
  const lasting = able.filter(({ canonical }) => canonical !== "debug" && canonical !== "nop");
  return [...new Set((lasting.length > 0 ? lasting : able).map(({ id }) => id))];
}

/** A load balancer by trace ID refuses to start with signals that have none. */
function routes({ canonical, config }: Component, signal: Signal): boolean {
  return !(canonical === "load_balancing" && signal === "metrics" && at(config, "routing_key") === "traceID");
}
