import { at } from "../../base/json";
import { integerFact } from "../../facts/sheet";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { clientPath, clientSettings } from "../shared/client-settings";
import { examplePair } from "../shared/example-pair";
import { inTier } from "../shared/in-tier";
import { sentAway } from "../shared/sent-away";
import type { RuleDocs } from "../types";

export const compressionNone = rule({
  id: "edge/compression-none",
  scope: "topology",
  severity: "info",
  *check(topology) {
    for (const { exporter, tier } of sentAway(topology)) {
      if (at(clientSettings(exporter), "compression") !== "none") continue;
      const place = [...clientPath(exporter), "compression"];
      const zones = integerFact(tier.facts, "cluster.zones") ?? 1;
      yield {
        tier: tier.id,
        at: { yaml: place, part: "value" },
        params: { exporter: exporter.id, where: zones > 1 ? "zones" : "nodes" },
        fixes: [{ id: "compress", safety: "review", edits: [inTier(tier.id, remove(place))] }],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "What leaves the node is compressed",
      why: "Exporters compress with gzip unless told otherwise. Telemetry repeats itself, so it shrinks to a fifth or a tenth: without compression the same data takes that much more of the network, and of the bill where zones or clouds charge for traffic. It pays to switch it off only where CPU is short and the way is short, as to something in the same pod.",
      messages: {
        default:
          "`{exporter}` sends without compression {where, select, zones {between zones, where traffic is paid for} other {over the network}}: several times the bytes for the same data. The default is gzip.",
      },
      fixes: { compress: "Compress with gzip (the default)" },
    },
    ko: {
      title: "노드를 벗어나는 데이터를 압축함",
      why: "익스포터는 따로 지정하지 않으면 gzip으로 압축합니다. 텔레메트리는 반복이 많아 5분의 1에서 10분의 1로 줄어듭니다. 압축하지 않으면 같은 데이터가 그만큼 네트워크를 더 쓰고, 영역 간이나 클라우드 간 트래픽에 요금이 있으면 비용도 늘어납니다. CPU가 부족하고 같은 파드 안처럼 가까운 곳으로 보낼 때만 끄는 것이 이득입니다.",
      messages: {
        default:
          "`{exporter}` 익스포터가 {where, select, zones {요금이 드는 영역 간 구간에서} other {네트워크로}} 압축 없이 보냅니다. 같은 데이터에 몇 배의 바이트가 듭니다. 기본값은 gzip입니다.",
      },
      fixes: { compress: "gzip으로 압축(기본값)" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: { tiers: compressing("none") },
  good: { tiers: compressing("gzip") },
});

function compressing(compression: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway:4317\ncompression: ${compression}\ntls: { insecure: true }`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}
