import { signals } from "../catalogue/types";
import type { Signal } from "../catalogue/types";
import type { DecodedConfig } from "./decode/decode-config";

/** The signals of the pipelines that have a component on a side, each with the pipelines' ids. */
export function pipelinesWith(
  pipelines: DecodedConfig["pipelines"],
  side: "receivers" | "exporters" | "processors",
  id: string,
): ReadonlyMap<Signal, readonly string[]> {
  const known = mentionsIn.get(pipelines) ?? mentionsOf(pipelines);
  mentionsIn.set(pipelines, known);
  return known.get(`${side} ${id}`) ?? new Map();
}

type Mentions = ReadonlyMap<string, ReadonlyMap<Signal, readonly string[]>>;

/** Looked up for every component, so listed once a configuration. */
const mentionsIn = new WeakMap<DecodedConfig["pipelines"], Mentions>();

function mentionsOf(pipelines: DecodedConfig["pipelines"]): Mentions {
  const found = new Map<string, Map<Signal, string[]>>();
  for (const [name, pipeline] of pipelines) {
    const signal = signals.find((item) => item === name.split("/")[0]);
    if (!signal) continue;
    for (const side of ["receivers", "exporters", "processors"] as const)
      for (const id of new Set(pipeline[side])) {
        const bySignal = found.get(`${side} ${id}`) ?? new Map<Signal, string[]>();
        found.set(`${side} ${id}`, bySignal.set(signal, [...(bySignal.get(signal) ?? []), name]));
      }
  }
  return found;
}
