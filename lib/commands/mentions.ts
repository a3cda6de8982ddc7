import { isList, isMap, type Json } from "../base/json";
import type { Path } from "../base/path";
import type { Kind } from "../catalogue/types";
import type { Slot } from "./slot";
import type { Component, Tier } from "../topology/types";

/** Every place of the tier that names the component: pipelines (both sides for connectors), `service.extensions`, and settings that name an extension. Paths of list items and values; items of one list from first to last. */
export function mentionsOf(tier: Tier, kind: Kind, id: string): readonly Path[] {
  if (kind === "extension") {
    const listed = tier.extensions.filter((ref) => ref.id === id).map(({ at }) => at);
    return [...listed, ...settingsNaming(tier, id)];
  }
  return usesOf(tier, kind, id).map(({ at }) => at);
}

type UsePlace = {
  readonly pipeline: string;
  readonly slot: Slot;
  readonly index: number;
  readonly at: Path;
};

/** Every mention of the component in a pipeline. */
function usesOf(tier: Tier, kind: Kind, id: string): readonly UsePlace[] {
  const slots = slotsOf[kind];
  return tier.pipelines.flatMap((pipeline) =>
    slots.flatMap((slot) =>
      pipeline[slot].flatMap((ref, index) => {
        // A connector and a receiver may not share an id, but half-written text may say so: the reading decides.
        const mine = ref.id === id && (ref.component === null || ref.component.kind === kind);
        return mine ? [{ pipeline: pipeline.id, slot, index, at: ref.at }] : [];
      }),
    ),
  );
}

const slotsOf: Readonly<Record<Kind, readonly Slot[]>> = {
  receiver: ["receivers"],
  processor: ["processors"],
  exporter: ["exporters"],
  connector: ["exporters", "receivers"],
  extension: [],
};

/** Settings whose value is an extension's id, in core and contrib components. */
const extensionKeys = new Set(["storage", "authenticator", "k8s_leader_elector", "encoding"]);

function settingsNaming(tier: Tier, id: string): readonly Path[] {
  return tier.components.flatMap(({ config, at }) => valuesNaming(config, id, at));
}

/** The extensions of the tier that a component's settings name. */
export function extensionsNamedIn(tier: Tier, { config, at }: Component): readonly Component[] {
  return tier.components.filter(
    ({ kind, id }) => kind === "extension" && valuesNaming(config, id, at).length > 0,
  );
}

function valuesNaming(value: Json, id: string, at: Path): readonly Path[] {
  if (isList(value)) {
    return value.flatMap((item, index) => {
      if (item === id && at.at(-1) === "watch_observers") return [[...at, index]];
      if (isMap(item) && item.id === id && at.at(-1) === "middlewares") return [[...at, index, "id"]];
      return valuesNaming(item, id, [...at, index]);
    });
  }
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    part === id && extensionKeys.has(key) ? [[...at, key]] : valuesNaming(part, id, [...at, key]),
  );
}
