import type { Path } from "../../base/path";
import type { Hop } from "../../topology/types";

/** Where the TLS settings of a hop's exporter stand: a load balancer has them in its protocol. */
export function clientTlsPath({ from }: Hop): Path {
  return from.canonical === "load_balancing" ? [...from.at, "protocol", "otlp", "tls"] : [...from.at, "tls"];
}
