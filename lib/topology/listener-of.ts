import { effectivePort } from "./endpoints";
import { listenerOn, listenersOf, type Listener } from "./receivers";
import type { Hop, Tier } from "./types";

/** What takes a hop at its end, `to`; null where nothing does. */
export function listenerOf(hop: Hop, to: Tier): Listener | null {
  const listeners = listenersOf(to).filter(({ component }) => component.id === hop.receiver?.id);
  const port = effectivePort(hop.endpoint);
  // A Service may map its port to another of the pod: then the receiver is known, and its one listener of the protocol meant.
  return listenerOn(listeners, hop.protocol, port) ?? listenerOn(listeners, hop.protocol, null);
}

/** Where the settings of a listener stand in its receiver. */
export function listenerKey({ protocol }: Listener): "grpc" | "http" {
  return protocol === "http" ? "http" : "grpc";
}
