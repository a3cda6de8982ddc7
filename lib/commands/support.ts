import type { Refusal } from "../base/refusal";
import { words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import { carriesSignal, pairsOf } from "../catalogue/signals";
import { signals, type ComponentType, type Kind, type Signal } from "../catalogue/types";
import type { Slot } from "./slot";
import type { Pipeline } from "../topology/types";

/** A component as far as the question goes; `type` may be any of its names. */
export type Supported = { readonly kind: Kind; readonly type: string; readonly id: string };

/** Why the component cannot stand in this list of this pipeline, or null. What the catalogue does not know is let through. */
export function checkSupport(
  component: Supported,
  pipeline: Pick<Pipeline, "id" | "signal">,
  slot: Slot,
  catalogue: Catalogue,
): Refusal | null {
  const known = catalogue.find(component.kind, component.type);
  if (!known || pipeline.signal === null || carriesSignal(known, slot, pipeline.signal) !== false)
    return null;
  const carried = signals.filter((signal) => carriesSignal(known, slot, signal));
  const params = { id: component.id, signal: pipeline.signal, carried: carried.join(", ") };
  const id = carried.length === 0 ? "command.no-signal-here" : "command.other-signal";
  return { reason: "not-allowed", message: words(id, params) };
}

/** True when the connector takes the first signal and gives the second; null: nobody has read its signals. */
export function joins(connector: ComponentType, from: Signal, to: Signal): boolean | null {
  return pairsOf(connector)?.some((pair) => pair.from === from && pair.to === to) ?? null;
}
