import { at } from "../../base/json";
import type { Component, Pipeline, Tier } from "../../topology/types";
import { listenersOf, type Listener } from "../../topology/receivers";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { mergingBatch, metadataUses } from "../shared/client-metadata";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { listenerKey } from "../../topology/listener-of";
import { reachedPipelines } from "../shared/reached-pipelines";
import type { Report, RuleDocs } from "../types";

export const metadataLost = rule({
  id: "edge/metadata-lost",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    const needing = tier.pipelines.flatMap((pipeline) => {
      const use = metadataUses(tier, pipeline).find(({ of }) => of === "request");
      return use ? [{ pipeline, user: use.component }] : [];
    });
    if (needing.length === 0) return;
    yield* notPassedOn(tier, needing);
    for (const { pipeline, user } of needing) {
      const batch = mergingBatch(pipeline);
      const ref = pipeline.processors.find(({ component }) => component === batch);
      if (!batch || !ref || user.kind === "processor") continue;
      yield {
        at: { yaml: ref.at, part: "value" },
        message: "merged",
        params: { batch: batch.id, user: user.id, pipeline: pipeline.id },
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Metadata of clients reaches what needs it",
      why: "Headers of a request, a tenant's ID say, travel beside the data, and only where every part plays along. A receiver hands them on with `include_metadata: true` alone. A `batch` processor merges requests of all clients into one and forgets them, unless `metadata_keys` tells it what to keep apart. Where they are lost, data of all tenants goes out under none, or down the default route.",
      messages: {
        receiver:
          "`{user}` needs headers of the client's request, but `{receiver}` does not hand them on: what it takes goes out without them. Set `include_metadata`.",
        merged:
          "`{batch}` in `{pipeline}` merges requests of all clients, so the headers that `{user}` needs are lost. Give it `metadata_keys`, or batch in the exporter's queue.",
      },
      fixes: { include: "Hand on metadata of clients" },
    },
    ko: {
      title: "클라이언트 메타데이터가 필요한 곳까지 전달됨",
      why: "테넌트 ID 같은 요청 헤더는 데이터와 나란히 전달되며, 모든 단계가 협조해야 합니다. 리시버는 `include_metadata: true` 설정이 있을 때만 넘겨줍니다. `batch` 프로세서는 `metadata_keys` 설정으로 구분할 값을 알려 주지 않으면 모든 클라이언트의 요청을 합치고 헤더를 잊습니다. 헤더를 잃으면 모든 테넌트의 데이터가 소속 없이 나가거나 기본 경로로 갑니다.",
      messages: {
        receiver:
          "`{user}` 컴포넌트는 클라이언트 요청의 헤더가 필요하지만 `{receiver}` 리시버가 넘겨주지 않아 헤더 없이 나갑니다. `include_metadata` 값을 설정하십시오.",
        merged:
          "`{pipeline}` 파이프라인의 `{batch}` 프로세서가 모든 클라이언트의 요청을 합쳐 `{user}` 컴포넌트에 필요한 헤더가 사라집니다. `metadata_keys` 값을 설정하거나 익스포터의 큐에서 배치하십시오.",
      },
      fixes: { include: "클라이언트 메타데이터 전달" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/confighttp",
  bad: { tiers: { gateway: passing("") } },
  good: { tiers: { gateway: passing(", include_metadata: true") } },
});

function passing(settings: string): string {
  return exampleTier({
    extensions: "headers_setter: { headers: [{ key: X-Scope-OrgID, from_context: x-tenant }] }",
    receivers: `otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317"${settings} } } }`,
    exporters: 'otlp_http: { endpoint: "https://otlp.example.com", auth: { authenticator: headers_setter } }',
    service: "extensions: [headers_setter]",
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

type Need = { readonly pipeline: Pipeline; readonly user: Component };

/** Each listener that feeds something in need, and keeps the headers to itself. */
function* notPassedOn(tier: Tier, needing: readonly Need[]): Iterable<Report> {
  for (const listener of listenersOf(tier)) {
    const { component } = listener;
    const need = needing.find(
      ({ pipeline }) =>
        pipeline.signal !== null && reachedPipelines(tier, component, pipeline.signal).includes(pipeline),
    );
    if (!need || isDecided(listener)) continue;
    const path = [...component.at, "protocols", listenerKey(listener)];
    yield {
      at: { yaml: path, part: "key" },
      message: "receiver",
      params: { receiver: component.id, user: need.user.id },
      fixes: [
        {
          id: "include",
          safety: "review",
          edits: [inTier(tier.id, set([...path, "include_metadata"], true))],
        },
      ],
    };
  }
}

/** Whoever has written `include_metadata`, be it false, has thought of it; a part that is a variable may hold it. */
function isDecided(listener: Listener): boolean {
  const settings = at(listener.component.config, "protocols", listenerKey(listener));
  return typeof settings === "string" || at(settings, "include_metadata") !== undefined;
}
