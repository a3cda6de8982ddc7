import { isLoopback } from "../../topology/endpoints";
import { listenersOf } from "../../topology/receivers";
import type { Hop, Tier } from "../../topology/types";
import { listenerOf } from "../../topology/listener-of";

/**
 * The port of the pods that takes over from a hop by OTLP over gRPC, the only protocol of a load balancer. Null: not known,
 * or there is none.
 */
export function balancedPort(hop: Hop, to: Tier): number | null {
  if (hop.protocol !== "http") return listenerOf(hop, to)?.endpoint.port ?? hop.endpoint.port;
  // A host that is not known is a variable with the pod's address: `${env:MY_POD_IP}`.
  const listener = listenersOf(to).find(
    ({ component, protocol, endpoint }) =>
      component.id === hop.receiver?.id &&
      protocol === "grpc" &&
      (endpoint.host === null || !isLoopback(endpoint.host)),
  );
  return listener?.endpoint.port ?? null;
}
