import type { TypeId } from "../../catalogue/fields/types";
import type { SpecialDecoder } from "./context";
import { decodeHeaders } from "./decode-headers";

/** Types that decode themselves in a way that their fields do not tell. */
export const specials: ReadonlyMap<TypeId, SpecialDecoder> = new Map<TypeId, SpecialDecoder>([
  ["go.opentelemetry.io/collector/config/configopaque.MapList", decodeHeaders],
]);
