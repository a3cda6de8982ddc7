import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { joinedPipelines } from "../shared/joined-pipelines";
import { otherEntries } from "../shared/other-entries";
import type { RuleDocs } from "../types";
import { copyRedaction, redactionIn } from "./redaction-of";

export const onlyOnAgentMultiEntry = rule({
  id: "redact/only-on-agent-multi-entry",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const told = new Set<string>();
    for (const { from, sending, to, taking } of joinedPipelines(topology)) {
      const redaction = redactionIn(sending);
      const key = `${to.id} ${taking.id}`;
      if (!redaction || redactionIn(taking) || told.has(key)) continue;
      const entry = otherEntries(topology, to, taking);
      if (entry && "ask" in entry) yield entry;
      if (!entry || "ask" in entry) continue;
      told.add(key);
      yield {
        tier: to.id,
        at: { yaml: taking.at, part: "key" },
        message: entry.by === "receiver" ? "receiver" : "clients",
        params: {
          redaction: redaction.id,
          from: from.id,
          to: to.id,
          pipeline: taking.id,
          receiver: entry.by === "receiver" ? entry.receiver.id : "",
        },
        related: [
          {
            message: "redaction",
            params: { redaction: redaction.id },
            anchor: { tier: from.id, at: { yaml: redaction.at, part: "key" } },
          },
        ],
        fixes: copyRedaction(to, taking, redaction),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every way in is redacted",
      why: "Redaction on the agents covers what passes the agents. Where applications, another cluster or an ingress send to the gateway directly, or a receiver of its own feeds the same pipeline, their data goes to the backend as it came, with names, mails and tokens. The same redaction on the gateway covers every way in; what was redacted before passes unchanged.",
      messages: {
        receiver:
          "`{redaction}` redacts on `{from}` only, but `{receiver}` feeds `{pipeline}` of `{to}` too: what it takes reaches the backend in clear text. Redact on `{to}` as well.",
        clients:
          "`{redaction}` redacts on `{from}` only, but clients send to `{to}` directly: what they send through `{pipeline}` reaches the backend in clear text. Redact on `{to}` as well.",
        redaction: "`{redaction}` redacts here.",
      },
      fixes: { copy: "Redact on `{tier}` as well, with `{redaction}`" },
    },
    ko: {
      title: "모든 입구의 데이터를 가림",
      why: "에이전트에서 가리는 것은 에이전트를 지나는 데이터뿐입니다. 애플리케이션이나 다른 클러스터, 인그레스가 게이트웨이로 바로 보내거나 별도의 리시버가 같은 파이프라인에 데이터를 넣으면 이름, 메일, 토큰이 그대로 백엔드로 갑니다. 게이트웨이에서도 똑같이 가리면 모든 입구가 포함됩니다. 이미 가린 데이터는 그대로 지나갑니다.",
      messages: {
        receiver:
          "`{redaction}` 프로세서는 `{from}` 티어에서만 데이터를 가리지만 `{to}` 티어의 `{receiver}` 리시버도 `{pipeline}` 파이프라인에 데이터를 넣습니다. 그 데이터는 평문으로 백엔드에 도달합니다. `{to}` 티어에서도 가리십시오.",
        clients:
          "`{redaction}` 프로세서는 `{from}` 티어에서만 데이터를 가리지만 클라이언트가 `{to}` 티어로 바로 보내기도 합니다. 그 데이터는 `{pipeline}` 파이프라인을 지나 평문으로 백엔드에 도달합니다. `{to}` 티어에서도 가리십시오.",
        redaction: "`{redaction}` 프로세서가 여기에서 가립니다.",
      },
      fixes: { copy: "`{tier}` 티어에서도 `{redaction}` 프로세서로 가리기" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: { tiers: pair("[]"), facts: { gateway: { "gateway.direct-clients": true } } },
  good: { tiers: pair("[redaction]"), facts: { gateway: { "gateway.direct-clients": true } } },
});

function pair(processors: string) {
  const redaction = "redaction: { allow_all_keys: true, blocked_key_patterns: [mail] }";
  return {
    agent: exampleTier({
      processors: redaction,
      exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
      pipelines: "logs: { receivers: [otlp], processors: [redaction], exporters: [otlp_grpc] }",
    }),
    gateway: exampleTier({
      processors: redaction,
      pipelines: `logs: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
    }),
  };
}
