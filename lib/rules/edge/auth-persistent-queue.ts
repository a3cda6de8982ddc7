import { compareVersions } from "../../catalogue/versions";
import type { Component, TierContext } from "../../topology/types";
import { rule } from "../define";
import { metadataUses, type MetadataUse } from "../shared/client-metadata";
import { exampleTier } from "../shared/example-tier";
import { featureGate } from "../shared/feature-gate";
import { sendingQueueOf } from "../shared/queues";
import type { RuleDocs } from "../types";

export const authPersistentQueue = rule({
  id: "edge/auth-persistent-queue",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const told = new Set<Component>();
    for (const use of tier.pipelines.flatMap((pipeline) => metadataUses(tier, pipeline))) {
      const { component } = use;
      const queue = component.kind === "exporter" ? sendingQueueOf(component) : null;
      if (!queue?.enabled || queue.storage === null || told.has(component) || isKept(use, tier)) continue;
      told.add(component);
      yield {
        at: { yaml: [...component.at, "sending_queue", "storage"], part: "value" },
        message: use.of,
        params: { exporter: component.id, storage: queue.storage },
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Who called is not needed behind a queue on disk",
      why: "A queue on disk keeps the data and, since v0.131, the headers of the request; what an authenticator found out about the caller is not written down. Behind it an exporter that fills headers from it sends them empty: data of all tenants arrives under none, or is refused. Turn what is needed into a header or an attribute before the queue, or keep this queue in memory.",
      messages: {
        auth: "`{exporter}` takes headers from what the authenticator knows of the caller, but its queue is on disk (`{storage}`), which does not keep that: they are sent empty.",
        request:
          "`{exporter}` needs headers of the incoming request, but its queue is on disk (`{storage}`), which does not keep them in this version: they are sent empty.",
      },
      fixes: {},
    },
    ko: {
      title: "디스크 큐 뒤에서 호출자 정보를 쓰지 않음",
      why: "디스크 큐는 데이터와 v0.131부터는 요청 헤더도 보관하지만, 인증 익스텐션이 알아낸 호출자 정보는 기록하지 않습니다. 큐 뒤에서 그 정보로 헤더를 채우는 익스포터는 빈 헤더를 보냅니다. 모든 테넌트의 데이터가 소속 없이 도착하거나 거부됩니다. 필요한 값을 큐 앞에서 헤더나 속성으로 바꾸거나, 이 큐를 메모리에 두십시오.",
      messages: {
        auth: "`{exporter}` 익스포터는 인증 익스텐션이 아는 호출자 정보로 헤더를 채우지만, 큐가 디스크(`{storage}`)에 있어 그 정보가 남지 않습니다. 빈 헤더로 보냅니다.",
        request:
          "`{exporter}` 익스포터는 들어온 요청의 헤더가 필요하지만, 큐가 디스크(`{storage}`)에 있고 이 버전에서는 헤더가 남지 않습니다. 빈 헤더로 보냅니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/exporterhelper#persistent-queue",
  bad: { tiers: { gateway: passing(", storage: file_storage") } },
  good: { tiers: { gateway: passing("") } },
});

function passing(storage: string): string {
  return exampleTier({
    extensions:
      "oidc: { issuer_url: https://id.example.com, audience: otel }\nheaders_setter: { headers: [{ key: X-Scope-OrgID, from_attribute: subject }] }\nfile_storage: { directory: /var/lib/otelcol }",
    receivers:
      'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317", auth: { authenticator: oidc } } } }',
    exporters: `otlp_http: { endpoint: "https://otlp.example.com", auth: { authenticator: headers_setter }, sending_queue: { queue_size: 2000${storage} } }`,
    service: "extensions: [oidc, headers_setter, file_storage]",
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

/** The context of the request goes to disk since v0.131, and by a gate of v0.130 (core exporterhelper). */
function isKept({ of }: MetadataUse, tier: TierContext): boolean {
  return (
    of === "request" &&
    (featureGate(tier, "exporter.PersistRequestContext") ??
      compareVersions(tier.target.collector, "0.131.0") >= 0)
  );
}
