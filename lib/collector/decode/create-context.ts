import type { ComponentFields, FieldsData } from "../../catalogue/fields/types";
import type { Fault } from "../fault";
import type { DecodeContext } from "./context";
import { decodeValue } from "./decode-value";
import { defaultsOf } from "./defaults";
import { specials } from "./specials";

/** What a decoder needs; without a component there are no defaults. */
export function createContext(
  data: FieldsData,
  component: ComponentFields | null,
  isGateOn: (gate: string) => boolean,
  faults: Fault[],
): DecodeContext {
  const noDefaults = { value: null, optionalAt: () => ({ state: "none", content: null }) as const };
  const context: DecodeContext = {
    data,
    defaults: component ? defaultsOf(data, component) : noDefaults,
    dynamic: component?.dynamic ?? {},
    specials,
    isGateOn,
    faults,
    ignoresUnused: false,
    decode: (type, raw, slot, inner = context) => decodeValue(type, raw, slot, inner),
  };
  return context;
}
