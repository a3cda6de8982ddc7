import { closest } from "../../base/closest";
import { words } from "../../base/words";
import type { TypeId } from "../../catalogue/fields/types";

import { pathAt } from "../place";
import type { Decoded } from "../types";
import { refuse } from "./context";
import type { DecodeContext, Slot } from "./context";
import { unmarshalText } from "./text-types";

/** Gives a text to a type that judges it. */
export function decodeText(type: TypeId, text: string, slot: Slot, context: DecodeContext): Decoded {
  const result = unmarshalText(type, text);
  if (result.ok) return result.value;
  const { error, choices } = result;
  const meant = choices ? closest(text, choices) : null;
  const message = choices
    ? words("collector.decode.choice", { text, choices: choices.join(", ") })
    : words("collector.decode.text", { text, error });
  const remedies =
    meant === null ? [] : [{ kind: "replace-value", at: pathAt(slot.place), to: meant } as const];
  refuse(context, slot.place, error, message, { remedies });
  return slot.base;
}
