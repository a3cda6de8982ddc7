import type { Component, Pipeline, Tier } from "../../topology/types";
import { refsOf } from "./refs";

/** The pipelines of a tier that name a component in any of their lists, each once. Asked for every component, it costs one walk a tier. */
export function pipelinesMentioning(
  { pipelines }: Pick<Tier, "pipelines">,
  { kind, id }: Pick<Component, "kind" | "id">,
): readonly Pipeline[] {
  const index = known.get(pipelines) ?? indexOf(pipelines);
  known.set(pipelines, index);
  return index.get(`${kind} ${id}`) ?? [];
}

type Index = ReadonlyMap<string, readonly Pipeline[]>;

const known = new WeakMap<readonly Pipeline[], Index>();

function indexOf(pipelines: readonly Pipeline[]): Index {
  const index = new Map<string, Pipeline[]>();
  for (const pipeline of pipelines)
    for (const { component } of refsOf(pipeline)) {
      if (!component) continue;
      const name = `${component.kind} ${component.id}`;
      const list = index.get(name) ?? [];
      if (list.at(-1) !== pipeline) list.push(pipeline);
      index.set(name, list);
    }
  return index;
}
