import type { ComponentFields, DynamicSection, FieldsData } from "../../catalogue/fields/types";
import type { Decoded } from "../types";
import { defaultsOf } from "./defaults";

type Variant = DynamicSection["variants"][string];

/** The default settings of a scraper or an operator. Made once for each. */
export function defaultsOfVariant(data: FieldsData, variant: Variant): Decoded {
  const known = made.get(variant);
  if (known) return defaultsOf(data, known).value;
  const component: ComponentFields = {
    kind: "receiver",
    type: "",
    signals: {},
    config: variant.config,
    default: variant.default,
    optionals: [],
    dynamic: {},
  };
  made.set(variant, component);
  return defaultsOf(data, component).value;
}

const made = new WeakMap<Variant, ComponentFields>();
