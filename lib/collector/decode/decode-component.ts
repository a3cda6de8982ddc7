import type { ComponentFields, FieldsData } from "../../catalogue/fields/types";
import type { Fault } from "../fault";
import { rootPlace } from "../place";
import type { Place } from "../place";
import type { RawMap } from "../raw";
import type { Decoded } from "../types";
import { createContext } from "./create-context";
import { decodeFields, unmarshalStruct } from "./decode-struct";
import { structOf } from "./struct-plan";

/** A component's configuration as the collector would hold it, and what the decoder refuses. */
export type DecodedComponent = { readonly value: Decoded; readonly faults: readonly Fault[] };

/** Where a component stands: names as the collector prints them, and its place in the configuration. */
export type ComponentPlace = { readonly section: string; readonly id: string; readonly key: string };

/** Decodes one component's map (null for an empty one) over its default configuration. */
export function decodeComponent(
  component: ComponentFields,
  raw: RawMap | null,
  where: ComponentPlace | Place,
  { data, isGateOn }: { readonly data: FieldsData; readonly isGateOn: (gate: string) => boolean },
): DecodedComponent {
  const faults: Fault[] = [];
  const context = createContext(data, component, isGateOn, faults);
  const place = "up" in where ? where : rootPlace([where.section, where.id], [where.section, where.key]);
  const base = context.defaults.value;
  const slot = { place, base, defaultPath: "" };
  const decodesItself =
    structOf(data, component.config).unmarshals === true || context.specials.has(component.config);
  if (decodesItself) return { value: unmarshalStruct(component.config, raw, slot, context), faults };
  return { value: raw === null ? base : decodeFields(component.config, raw, slot, context), faults };
}
