import { at } from "../../base/json";
import { booleanFact } from "../../facts/sheet";
import type { Component } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { joinedPipelines, type JoinedPipelines } from "../shared/joined-pipelines";
import { sendingQueueOf } from "../shared/queues";
import { canonicalOf } from "../shared/refs";
import type { RuleDocs } from "../types";
import { copyRedaction, redactionIn } from "./redaction-of";

export const onlyOnGateway = rule({
  id: "redact/only-on-gateway",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const told = new Set<string>();
    for (const joined of joinedPipelines(topology)) {
      const { from, sending, taking, to } = joined;
      const redaction = redactionIn(taking);
      const key = `${from.id} ${sending.id}`;
      if (!redaction || redactionIn(sending) || told.has(key)) continue;
      const leak = leakOf(joined);
      if (leak === null) {
        if (booleanFact(from.facts, "cluster.trust-boundary") === null)
          yield { ask: "cluster.trust-boundary", tier: from.id };
        continue;
      }
      told.add(key);
      yield {
        tier: from.id,
        at: { yaml: sending.at, part: "key" },
        message: leak.by,
        params: {
          pipeline: sending.id,
          from: from.id,
          to: to.id,
          redaction: redaction.id,
          leak: leak.component?.id ?? "",
        },
        related: [
          {
            message: "redaction",
            params: { redaction: redaction.id },
            anchor: { tier: to.id, at: { yaml: redaction.at, part: "key" } },
          },
        ],
        fixes: copyRedaction(from, sending, redaction),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Sensitive data is redacted before it is stored or leaves",
      why: "What is redacted on the gateway is whole on the agent. Where the agent keeps its queue on disk, prints data with a `debug` exporter, or sends across a border of trust, names, mails and tokens are on the node's disk, in its logs or on a foreign network in clear text, and the redaction comes too late. Upstream's security guide asks to scrub before exporting.",
      messages: {
        queue:
          "`{redaction}` redacts on `{to}` only, but `{leak}` of `{from}` keeps what `{pipeline}` sends on the node's disk: sensitive data is there in clear text. Redact on `{from}`.",
        debug:
          "`{redaction}` redacts on `{to}` only, but `{leak}` of `{from}` writes what passes `{pipeline}` into the node's logs: sensitive data is there in clear text. Redact on `{from}`.",
        boundary:
          "`{redaction}` redacts on `{to}` only, but what `{pipeline}` of `{from}` sends crosses a trust boundary before: sensitive data leaves in clear text. Redact on `{from}`.",
        redaction: "`{redaction}` redacts here.",
      },
      fixes: { copy: "Redact on `{tier}` as well, with `{redaction}`" },
    },
    ko: {
      title: "민감한 데이터를 저장하거나 내보내기 전에 가림",
      why: "게이트웨이에서 가리는 데이터는 에이전트에서는 그대로 남아 있습니다. 에이전트가 큐를 디스크에 두거나 `debug` 익스포터로 출력하거나 신뢰 경계를 넘어 보낸다면 이름, 메일, 토큰이 노드의 디스크, 로그, 외부 네트워크에 평문으로 남으며 그 뒤에 가려도 늦습니다. 업스트림 보안 가이드는 내보내기 전에 지우도록 권합니다.",
      messages: {
        queue:
          "`{redaction}` 프로세서는 `{to}` 티어에서만 데이터를 가리지만 `{from}` 티어의 `{leak}` 익스포터가 `{pipeline}` 파이프라인의 데이터를 노드 디스크에 둡니다. 민감한 데이터가 평문으로 남습니다. `{from}` 티어에서 가리십시오.",
        debug:
          "`{redaction}` 프로세서는 `{to}` 티어에서만 데이터를 가리지만 `{from}` 티어의 `{leak}` 익스포터가 `{pipeline}` 파이프라인의 데이터를 노드 로그에 씁니다. 민감한 데이터가 평문으로 남습니다. `{from}` 티어에서 가리십시오.",
        boundary:
          "`{redaction}` 프로세서는 `{to}` 티어에서만 데이터를 가리지만 `{from}` 티어의 `{pipeline}` 파이프라인이 보내는 데이터는 그 전에 신뢰 경계를 넘습니다. 민감한 데이터가 평문으로 나갑니다. `{from}` 티어에서 가리십시오.",
        redaction: "`{redaction}` 프로세서가 여기에서 가립니다.",
      },
      fixes: { copy: "`{tier}` 티어에서도 `{redaction}` 프로세서로 가리기" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: { tiers: pair("[]") },
  good: { tiers: pair("[redaction]"), facts: { agent: { "cluster.trust-boundary": true } } },
});

function pair(processors: string) {
  const redaction = 'redaction: { allow_all_keys: true, blocked_values: ["4[0-9]{12}(?:[0-9]{3})?"] }';
  return {
    agent: exampleTier({
      extensions: "file_storage: { directory: /var/lib/otelcol }",
      processors: redaction,
      exporters:
        "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true }, sending_queue: { storage: file_storage } }",
      service: "extensions: [file_storage]",
      pipelines: `traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_grpc] }`,
    }),
    gateway: exampleTier({
      processors: redaction,
      pipelines: "traces: { receivers: [otlp], processors: [redaction], exporters: [otlp_http] }",
    }),
  };
}

type Leak = { readonly by: "queue" | "debug" | "boundary"; readonly component: Component | null };

/** Where data is in the open before it comes to the other tier; null: nowhere, as far as is known. */
function leakOf({ from, hop, sending }: JoinedPipelines): Leak | null {
  const queue = sendingQueueOf(hop.from);
  if (queue?.enabled && queue.storage !== null) return { by: "queue", component: hop.from };
  const debug = sending.exporters.find(
    (ref) => canonicalOf(ref) === "debug" && at(ref.component?.config, "verbosity") === "detailed",
  );
  if (debug) return { by: "debug", component: debug.component };
  return booleanFact(from.facts, "cluster.trust-boundary") === true
    ? { by: "boundary", component: null }
    : null;
}
