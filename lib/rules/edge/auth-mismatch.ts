import { at, isMap } from "../../base/json";
import { rule } from "../define";
import { clientSettings } from "../shared/client-settings";
import { examplePair } from "../shared/example-pair";
import { listenerKey, listenerOf } from "../../topology/listener-of";
import type { RuleDocs } from "../types";

export const authMismatch = rule({
  id: "edge/auth-mismatch",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      if (!to || !listener) continue;
      const path = ["protocols", listenerKey(listener), "auth"];
      const authenticator = at(listener.component.config, ...path, "authenticator");
      const settings = clientSettings(hop.from);
      // Any header may be the one that is asked for.
      if (typeof authenticator !== "string" || !isMap(settings)) continue;
      if (settings["auth"] !== undefined || settings["headers"] !== undefined) continue;
      yield {
        tier: hop.from.tier,
        at: { yaml: hop.from.at, part: "key" },
        params: { exporter: hop.from.id, receiver: listener.component.id, to: to.id, authenticator },
        related: [
          {
            message: "receiver",
            params: { authenticator },
            anchor: { tier: to.id, at: { yaml: [...listener.component.at, ...path], part: "key" } },
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Exporters authenticate where the receiver asks",
      why: "A receiver with `auth` hands every request to an authenticator first. What carries no credentials is turned away, over HTTP with 401, over gRPC with Unauthenticated; exporters do not retry either, so the data is dropped. The exporter needs an `auth` extension that matches, or the header that is expected.",
      messages: {
        default:
          "`{receiver}` of `{to}` authenticates by `{authenticator}`, but `{exporter}` sends no credentials: every request is refused and its data lost. Give it `auth` or the header.",
        receiver: "`{authenticator}` checks requests here.",
      },
      fixes: {},
    },
    ko: {
      title: "리시버가 요구하면 익스포터가 인증함",
      why: "`auth` 설정이 있는 리시버는 모든 요청을 먼저 인증 익스텐션에 넘깁니다. 자격 증명이 없는 요청은 HTTP에서는 401, gRPC에서는 Unauthenticated 오류로 거부됩니다. 익스포터는 둘 다 재시도하지 않으므로 데이터가 버려집니다. 익스포터에 맞는 `auth` 익스텐션이나 요구하는 헤더가 필요합니다.",
      messages: {
        default:
          "`{to}` 티어의 `{receiver}` 리시버는 `{authenticator}` 익스텐션으로 인증하지만 `{exporter}` 익스포터는 자격 증명을 보내지 않습니다. 요청이 모두 거부되고 데이터가 사라집니다. `auth` 또는 헤더를 설정하십시오.",
        receiver: "`{authenticator}` 익스텐션이 여기에서 요청을 확인합니다.",
      },
      fixes: {},
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configauth",
  bad: { tiers: guarded("tls: { insecure: true }") },
  good: { tiers: guarded("tls: { insecure: true }\nauth: { authenticator: bearertokenauth }") },
});

function guarded(settings: string) {
  const { agent, gateway } = examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway:4317\n${settings}`,
    'grpc:\n  endpoint: "${env:MY_POD_IP}:4317"\n  auth: { authenticator: bearertokenauth }',
  );
  const extensions = 'extensions:\n  bearertokenauth: { token: "${env:TOKEN}" }\n';
  const service = "service:\n  extensions: [bearertokenauth]\n";
  return {
    agent: settings.includes("auth:") ? extensions + agent.replace("service:\n", service) : agent,
    gateway: extensions + gateway.replace("service:\n", service),
  };
}
