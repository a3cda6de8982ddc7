import { effectivePort } from "../../topology/endpoints";
import { listenersOf } from "../../topology/receivers";
import type { Component, Hop, Tier } from "../../topology/types";

/**
 * The OTLP receiver of `to` that would take a hop if the hop's protocol were on: nothing in the tier speaks it, and nothing
 * else listens on the port. Null: the fault is another one.
 */
export function receiverWithoutProtocol(hop: Hop, to: Tier): Component | null {
  if (hop.receiver !== null || hop.protocol === "arrow") return null;
  const listeners = listenersOf(to);
  const port = effectivePort(hop.endpoint);
  const isTaken = listeners.some(
    ({ protocol, endpoint }) =>
      protocol === hop.protocol || (port !== null && effectivePort(endpoint) === port),
  );
  if (isTaken) return null;
  const used = new Set(to.pipelines.flatMap(({ receivers }) => receivers.map(({ id }) => id)));
  const receivers = to.components.filter(
    ({ kind, canonical }) => kind === "receiver" && canonical === "otlp",
  );
  return receivers.find(({ id }) => used.has(id)) ?? receivers[0] ?? null;
}
