import type { ComponentFields, FieldsData, TypeId } from "../../catalogue/fields/types";
import type { Fault } from "../fault";
import { rootPlace } from "../place";
import type { RawMap } from "../raw";
import type { Decoded } from "../types";
import type { DecodeContext, SpecialDecoder } from "./context";
import { unmarshalStruct, decodeFields } from "./decode-struct";
import { decodeValue } from "./decode-value";
import { defaultsOf } from "./defaults";
import { structOf } from "./struct-plan";
import { specials } from "./specials";

/** A component's configuration as the collector would hold it, and what the decoder refuses. */
export type DecodedComponent = { readonly value: Decoded; readonly faults: readonly Fault[] };

/** Where a component stands: names as the collector prints them, and its place in the configuration. */
export type ComponentPlace = { readonly section: string; readonly id: string; readonly key: string };

/** Decodes one component's map (null for an empty one) over its default configuration. */
export function decodeComponent(
  component: ComponentFields,
  raw: RawMap | null,
  where: ComponentPlace,
  { data, isGateOn }: { readonly data: FieldsData; readonly isGateOn: (gate: string) => boolean },
): DecodedComponent {
  const faults: Fault[] = [];
  const defaults = defaultsOf(data, component);
  const known: ReadonlyMap<TypeId, SpecialDecoder> = specials;
  const context: DecodeContext = {
    data,
    defaults,
    component,
    specials: known,
    isGateOn,
    faults,
    decode: (type, raw, slot) => decodeValue(type, raw, slot, context),
  };
  const place = rootPlace([where.section, where.id], [where.section, where.key]);
  const slot = { place, base: defaults.value, defaultPath: "" };
  const decodesItself = structOf(data, component.config).unmarshals === true;
  const value = decodesItself
    ? unmarshalStruct(component.config, raw, slot, context)
    : raw === null
      ? defaults.value
      : decodeFields(component.config, raw, slot, context);
  return { value, faults };
}
