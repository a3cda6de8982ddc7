import { servicePorts } from "../../facts/shapes";
import { effectivePort, isLoopback } from "../../topology/endpoints";
import { rule } from "../define";
import { addToListFact } from "../shared/add-to-list-fact";
import { examplePair } from "../shared/example-pair";
import { listenerOf } from "../../topology/listener-of";
import type { RuleDocs } from "../types";

export const servicePortMissing = rule({
  id: "edge/service-port-missing",
  scope: "topology",
  severity: "error",
  *check(topology) {
    const told = new Set<string>();
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const port = effectivePort(hop.endpoint);
      const { host } = hop.endpoint;
      // A resolver that lists pods goes past the Service.
      if (!to || hop.balancing !== "single" || port === null || host === null || isLoopback(host)) continue;
      if (!listenerOf(hop, to)) continue;
      const ports = servicePorts(to.facts);
      const key = `${to.id} ${port}`;
      if (ports === null) yield { ask: "service.ports", tier: to.id };
      else if (!ports.some((entry) => entry.port === port) && !told.has(key)) {
        told.add(key);
        yield {
          tier: to.id,
          at: { deploy: "service.ports" },
          params: { exporter: hop.from.id, to: to.id, port: String(port) },
          fixes: [
            {
              id: "add-port",
              params: { port: String(port) },
              safety: "review",
              edits: [addToListFact(to, "service.ports", port)],
            },
          ],
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The Service has every port that is sent to",
      why: "A Service leads only the ports that it lists to its pods. Where the port that an exporter sends to is not among them, nobody answers at the Service's address, though the receiver in the pod listens: connections time out or are refused, queues fill, and then data is dropped.",
      messages: {
        default:
          "The Service of `{to}` does not have port {port}, to which `{exporter}` sends: nothing arrives, and the data is lost when its queue is full.",
      },
      fixes: { "add-port": "Add port {port} to the Service" },
    },
    ko: {
      title: "보내는 포트가 모두 Service에 있음",
      why: "Service는 목록에 있는 포트만 파드로 연결합니다. 익스포터가 보내는 포트가 목록에 없으면 파드의 리시버가 수신하고 있어도 Service 주소에서는 응답하지 않습니다. 연결이 시간 초과되거나 거부되고, 큐가 가득 차면 데이터가 버려집니다.",
      messages: {
        default:
          "`{to}` 티어의 Service에 `{exporter}` 익스포터가 보내는 {port} 포트가 없습니다. 데이터가 도착하지 않고 큐가 가득 차면 사라집니다.",
      },
      fixes: { "add-port": "Service에 {port} 포트 추가" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-helm-charts/tree/main/charts/opentelemetry-collector",
  bad: { tiers: plain(), facts: { gateway: { "service.ports": [4318] } } },
  good: { tiers: plain(), facts: { gateway: { "service.ports": [4317, 4318] } } },
});

function plain() {
  return examplePair(
    "otlp_grpc",
    "endpoint: otel-gateway:4317\ntls: { insecure: true }",
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}
