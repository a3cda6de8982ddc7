import { assertNever } from "../../base/assert";
import { at, isList } from "../../base/json";
import type { Path } from "../../base/path";
import type { Hop } from "../../topology/types";
import { set, type YamlEdit } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { missedPort } from "../shared/missed-port";
import { withPort } from "../shared/with-port";
import type { RuleDocs } from "../types";
import { balancing, headless, sending, taking } from "./examples";

export const lbPortMismatch = rule({
  id: "affinity/lb-port-mismatch",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      // Text that does not parse yet says nothing about what will listen.
      const missed = to && !to.stale ? missedPort(hop, to) : null;
      if (!to || !missed) continue;
      yield {
        tier: hop.from.tier,
        at: { yaml: placeOf(hop), part: "value" },
        params: {
          exporter: hop.from.id,
          to: to.id,
          port: String(missed.port),
          offered: String(missed.offered),
        },
        fixes: [
          {
            id: "align-port",
            params: { port: String(missed.offered) },
            safety: "review",
            edits: [inTier(hop.from.tier, portEdit(hop, missed.port, missed.offered))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A load balancer connects to the pods' gRPC port",
      why: "The resolver of a load balancer yields addresses of pods, and the exporter connects to each on one port, 4317 unless it says otherwise. It goes past the Service, so a port that the Service would translate does not count. Where no receiver takes gRPC on that port every connection is refused: the share of data that belongs to such an address is retried and then dropped.",
      messages: {
        default:
          "`{exporter}` connects to port {port} of the pods of `{to}`, where no receiver takes gRPC (one does on {offered}): connections are refused and data is lost.",
      },
      fixes: { "align-port": "Connect to port {port}" },
    },
    ko: {
      title: "로드 밸런서가 파드의 gRPC 포트에 연결함",
      why: "로드 밸런서의 리졸버는 파드 주소를 알려 주고, 익스포터는 각 주소의 한 포트에 연결합니다. 따로 지정하지 않으면 4317 포트입니다. Service를 거치지 않으므로 Service가 바꾸어 주는 포트는 의미가 없습니다. 그 포트에서 gRPC를 받는 리시버가 없으면 모든 연결이 거부되고, 그 주소에 속하는 데이터는 재시도하다가 버려집니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 `{to}` 티어 파드의 {port} 포트에 연결하지만 그 포트에서 gRPC를 받는 리시버가 없습니다({offered} 포트에는 있음). 연결이 거부되고 데이터가 사라집니다.",
      },
      fixes: { "align-port": "{port} 포트에 연결" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: {
    tiers: {
      agent: balancing(
        'resolver: { dns: { hostname: otel-gateway-headless.observability, port: "4318" } }',
        "traces",
      ),
      gateway: taking("traces"),
    },
    facts: headless,
  },
  good: { tiers: { agent: sending("traceID", "traces"), gateway: taking("traces") }, facts: headless },
});

/** The port where one is written, else the address that has none. */
function placeOf(hop: Hop): Path {
  const path = portPath(hop);
  return path !== null && at(hop.from.config, ...path.slice(hop.from.at.length)) !== undefined
    ? path
    : hop.endpoint.at;
}

/** Null: the port stands in the address itself. */
function portPath({ balancing: resolver, from }: Hop): Path | null {
  switch (resolver) {
    case "dns":
      return [...from.at, "resolver", "dns", "port"];
    case "k8s":
      return [...from.at, "resolver", "k8s", "ports"];
    case "cloud-map":
      return [...from.at, "resolver", "aws_cloud_map", "port"];
    case "static":
    case "single":
      return null;
    default:
      return assertNever(resolver);
  }
}

/** A port of a name server is a text, ports of Kubernetes a list of numbers; the right ones in it stay. */
function portEdit(hop: Hop, wrong: number, port: number): YamlEdit {
  const path = portPath(hop);
  if (path === null) return set(hop.endpoint.at, withPort(hop.endpoint.text, port));
  if (hop.balancing === "dns") return set(path, String(port));
  if (hop.balancing === "cloud-map") return set(path, port);
  const ports = at(hop.from.config, "resolver", "k8s", "ports");
  const others = isList(ports) ? ports.filter((one) => one !== wrong) : [];
  return set(path, others.length > 0 ? others : [port]);
}
