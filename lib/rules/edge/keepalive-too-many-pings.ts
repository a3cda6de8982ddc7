import { at } from "../../base/json";
import { secondsOf } from "../../base/quantities";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { clientPath, clientSettings } from "../shared/client-settings";
import { examplePair } from "../shared/example-pair";
import { listenerKey, listenerOf } from "../../topology/listener-of";
import type { RuleDocs } from "../types";

/** What grpc-go's server allows where nothing is set (keepalive.EnforcementPolicy). */
const usual = "5m";

export const keepaliveTooManyPings = rule({
  id: "edge/keepalive-too-many-pings",
  scope: "topology",
  severity: "error",
  *check(topology) {
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      if (!to || !listener || hop.protocol === "http") continue;
      const time = at(clientSettings(hop.from), "keepalive", "time");
      const path = ["protocols", listenerKey(listener), "keepalive", "enforcement_policy", "min_time"];
      const least = at(listener.component.config, ...path) ?? usual;
      const [pause, allowed] = [secondsOf(time), secondsOf(least)];
      if (typeof time !== "string" || typeof least !== "string" || pause === null || allowed === null)
        continue;
      if (pause <= 0 || pause >= allowed) continue;
      const place = [...clientPath(hop.from), "keepalive", "time"];
      yield {
        tier: hop.from.tier,
        at: { yaml: place, part: "value" },
        params: {
          exporter: hop.from.id,
          receiver: listener.component.id,
          to: to.id,
          time,
          least,
        },
        fixes: [
          {
            id: "ping-less",
            params: { time: least },
            safety: "review",
            edits: [{ tier: hop.from.tier, ...set(place, least) }],
          },
          {
            id: "allow",
            params: { receiver: listener.component.id, time },
            safety: "review",
            edits: [{ tier: to.id, ...set([...listener.component.at, ...path], time) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Keepalive pings are no more frequent than allowed",
      why: "A gRPC server counts keepalive pings that come sooner than `enforcement_policy.min_time`, five minutes unless set, and closes the connection after a few with `ENHANCE_YOUR_CALM` (too_many_pings). Requests in flight fail and are retried, again and again. The client has to ping less often, or the receiver to allow it.",
      messages: {
        default:
          "`{exporter}` pings every {time}, but `{receiver}` of `{to}` allows one in {least}: it keeps closing the connection with too_many_pings, and requests in flight fail.",
      },
      fixes: { "ping-less": "Ping every {time}", allow: "Allow pings every {time} in `{receiver}`" },
    },
    ko: {
      title: "keepalive 핑이 허용된 간격보다 잦지 않음",
      why: "gRPC 서버는 `enforcement_policy.min_time` 간격(기본 5분)보다 빨리 오는 keepalive 핑을 세고, 몇 번 반복되면 `ENHANCE_YOUR_CALM` (too_many_pings) 오류로 연결을 끊습니다. 처리 중이던 요청이 실패하고 재시도가 되풀이됩니다. 클라이언트가 핑을 덜 보내거나 리시버가 허용해야 합니다.",
      messages: {
        default:
          "`{exporter}` 익스포터는 {time} 간격으로 핑을 보내지만 `{to}` 티어의 `{receiver}` 리시버는 {least} 간격만 허용합니다. too_many_pings 오류로 연결이 계속 끊기고 처리 중이던 요청이 실패합니다.",
      },
      fixes: {
        "ping-less": "{time} 간격으로 핑 전송",
        allow: "`{receiver}` 리시버에서 {time} 간격의 핑 허용",
      },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configgrpc",
  bad: { tiers: pinging("30s") },
  good: { tiers: pinging("5m") },
});

function pinging(time: string) {
  return examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway:4317\ntls: { insecure: true }\nkeepalive: { time: ${time}, timeout: 10s }`,
    'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
  );
}
