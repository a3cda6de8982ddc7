import { at, isList } from "../../base/json";
import { listenersOf } from "../../topology/receivers";
import type { Hop, Tier } from "../../topology/types";

/**
 * The port at which a load balancer looks for the pods of `to` though none of their receivers takes gRPC there, and one where
 * a receiver does. Every port of the `k8s` resolver is a backend of its own. Null: all is well, or a port is not known, or
 * nothing in the tier takes gRPC at all.
 */
export function missedPort(hop: Hop, to: Tier): { readonly port: number; readonly offered: number } | null {
  if (hop.balancing === "single") return null;
  const listeners = listenersOf(to).filter(({ protocol }) => protocol !== "http");
  const offered = listeners.flatMap(({ endpoint }) => endpoint.port ?? []);
  const [first] = offered;
  // A receiver whose port is a variable may be meant.
  if (first === undefined || offered.length < listeners.length) return null;
  const port = portsOf(hop).find((one) => !offered.includes(one));
  return port === undefined ? null : { port, offered: first };
}

function portsOf({ balancing, endpoint, from }: Hop): readonly number[] {
  const listed = balancing === "k8s" ? at(from.config, "resolver", "k8s", "ports") : null;
  if (isList(listed) && listed.length > 0) return listed.filter((port) => typeof port === "number");
  return endpoint.port === null ? [] : [endpoint.port];
}
