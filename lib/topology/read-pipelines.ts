import { at, isList, isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import { signals, type Kind, type Signal } from "../catalogue/types";
import { parseId } from "./component-id";
import type { Component, Pipeline, Ref, TierId } from "./types";

/** The pipelines under `service.pipelines`, in the order of the text. Lists that are missing or of another shape are empty. */
export function readPipelines(
  tier: TierId,
  config: Json,
  components: readonly Component[],
): readonly Pipeline[] {
  const pipelines = at(config, "service", "pipelines");
  if (!isMap(pipelines)) return [];
  const find = finder(components);
  return Object.entries(pipelines).map(([id, body]): Pipeline => {
    const path: Path = ["service", "pipelines", id];
    // The collector looks among connectors first in both lists; one id may not be a connector and something else.
    const refs = (slot: string, ...kinds: readonly Kind[]) =>
      readRefs(at(body, slot), [...path, slot], (ref) => find(ref, kinds));
    return {
      tier,
      id,
      signal: signalOf(id),
      receivers: refs("receivers", "connector", "receiver"),
      processors: refs("processors", "processor"),
      exporters: refs("exporters", "connector", "exporter"),
      at: path,
    };
  });
}

/** `service.extensions`, in order. */
export function readExtensions(config: Json, components: readonly Component[]): readonly Ref[] {
  const find = finder(components);
  const path = ["service", "extensions"];
  return readRefs(at(config, ...path), path, (id) => find(id, ["extension"]));
}

function signalOf(pipeline: string): Signal | null {
  const { type } = parseId(pipeline);
  return signals.find((signal) => signal === type) ?? null;
}

type Find = (id: string, kinds: readonly Kind[]) => Component | null;

function finder(components: readonly Component[]): Find {
  const byId = new Map(components.map((component) => [`${component.kind} ${component.id}`, component]));
  return (id, kinds) => {
    for (const kind of kinds) {
      const component = byId.get(`${kind} ${id}`);
      if (component) return component;
    }
    return null;
  };
}

/** One text stands for a list split at commas, as in the collector's decoder. Items that are no text are half-typed: left out. */
function readRefs(
  list: Json | undefined,
  path: Path,
  find: (id: string) => Component | null,
): readonly Ref[] {
  if (typeof list === "string" && list.trim() !== "")
    return list.split(",").map((id) => ({ id: id.trim(), at: path, component: find(id.trim()) }));
  if (!isList(list)) return [];
  return list.flatMap((item, index): readonly Ref[] => {
    const id = typeof item === "number" || typeof item === "boolean" ? String(item) : item;
    if (typeof id !== "string" || id.trim() === "") return [];
    return [{ id, at: [...path, index], component: find(id) ?? find(id.trim()) }];
  });
}
