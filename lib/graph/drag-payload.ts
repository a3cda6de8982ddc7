import { kinds, signals, type Kind, type Signal } from "../catalogue/types";

/** What is dragged from the palette: a component type, or a whole pipeline of a signal. */
export type Payload =
  { readonly kind: Kind; readonly type: string } | { readonly kind: "pipeline"; readonly type: Signal };

/** The MIME type under which a drag carries its payload as JSON. */
const payloadMime = "application/x-otelier-component";

/**
 * The data of a drag by MIME type. While something is dragged over a page, browsers hide the data and show its types only,
 * in lower case; a second type therefore carries what the canvas must know to light the right lanes.
 */
export function encodePayload(payload: Payload): Readonly<Record<string, string>> {
  return {
    [payloadMime]: JSON.stringify(payload),
    [`${payloadMime}.${payload.kind}.${payload.type}`]: "",
    "text/plain": payload.type,
  };
}

/** The payload as its types tell it, or null for a drag that is not ours. Component types are lower case upstream. */
export function decodePayload(types: readonly string[]): Payload | null {
  const marker = types.find((type) => type.startsWith(`${payloadMime}.`));
  if (marker === undefined) return null;
  const [kind, ...rest] = marker.slice(payloadMime.length + 1).split(".");
  const type = rest.join(".");
  const signal = signals.find((each) => each === type);
  if (kind === "pipeline") return signal === undefined ? null : { kind, type: signal };
  const found = kinds.find((each) => each === kind);
  return found === undefined || type === "" ? null : { kind: found, type };
}
