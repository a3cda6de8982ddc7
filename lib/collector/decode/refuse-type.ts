import { words } from "../../base/words";
import type { FieldType } from "../../catalogue/fields/types";
import { goTypeName } from "../go-types";
import { pathAt } from "../place";
import { goKindOf, goText, goTypeOf, isRawList, isRawMap, parsedOf, RawTime } from "../raw";
import type { Raw } from "../raw";
import type { Decoded } from "../types";
import { refuse } from "./context";
import type { DecodeContext, Slot } from "./context";

/** Notes that a value is of a type that the field does not take; answers what was there before. */
export function refuseType(type: FieldType, raw: Raw, slot: Slot, context: DecodeContext): Decoded {
  const isText = type.is === "string" || type.is === "secret";
  const isStruct = type.is === "struct" || type.is === "id";
  const upstream = isStruct
    ? `expected a map or struct, got "${goKindOf(raw)}"`
    : `expected type '${goTypeName(type)}', got unconvertible type '${goTypeOf(raw)}'`;
  const parsed = parsedOf(raw);
  const isScalar = parsed !== null && !isRawMap(parsed) && !isRawList(parsed);
  const value = isScalar ? (parsed instanceof RawTime ? parsed.text : goText(parsed)) : "";
  const message = words(`collector.decode.type.${expectedOf(type)}`, { got: gotOf(parsed), value });
  const remedies = isText && isScalar ? [{ kind: "quote", at: pathAt(slot.place) } as const] : [];
  refuse(context, slot.place, upstream, message, { remedies });
  return slot.base;
}

function expectedOf(type: FieldType): string {
  switch (type.is) {
    case "int":
    case "uint":
    case "float":
      return "number";
    case "secret":
      return "string";
    case "id":
      return "id";
    case "bool":
    case "duration":
    case "string":
      return type.is;
    case "time":
    case "any":
    case "list":
    case "array":
    case "map":
    case "struct":
    case "optional":
    case "pointer":
    default:
      return "map";
  }
}

/** A word for the value's type, chosen from in the messages. */
function gotOf(value: Raw): string {
  const kind = goKindOf(value);
  if (kind === "string" || kind === "bool" || kind === "map") return kind;
  if (kind === "slice") return "list";
  if (kind === "struct") return "time";
  return kind === "<nil>" ? "null" : "number";
}
