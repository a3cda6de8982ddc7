import { at } from "../../base/json";
import { booleanFact, textFact } from "../../facts/sheet";
import { isMultiInstance, missingForReplicas } from "../../topology/query";
import type { Listener } from "../../topology/receivers";
import type { Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { examplePair } from "../shared/example-pair";
import { inTier } from "../shared/in-tier";
import { isDaemonSet } from "../shared/is-daemon-set";
import { listenerKey, listenerOf } from "../../topology/listener-of";
import type { Ask, FixReport, RuleDocs } from "../types";

export const grpcNoMaxConnectionAge = rule({
  id: "edge/grpc-no-max-connection-age",
  scope: "topology",
  severity: "warning",
  *check(topology) {
    const told = new Set<string>();
    for (const hop of topology.hops) {
      const to = topology.tiers.find((tier) => tier.id === hop.to);
      const listener = to ? listenerOf(hop, to) : null;
      // A load balancer follows the pods by its resolver; a mesh spreads requests, not connections.
      if (!to || !listener || hop.balancing !== "single" || hop.protocol === "http" || isDaemonSet(to))
        continue;
      const key = `${to.id} ${listener.component.id}`;
      if (told.has(key) || hasAge(listener) || booleanFact(to.facts, "cluster.service-mesh") === true)
        continue;
      told.add(key);
      const changes = podsChange(to);
      if (typeof changes !== "string" && changes !== null) yield changes;
      if (typeof changes !== "string") continue;
      yield {
        tier: to.id,
        at: { yaml: [...listener.component.at, "protocols", listenerKey(listener)], part: "key" },
        params: { receiver: listener.component.id, to: to.id, exporter: hop.from.id, why: changes },
        fixes: [limitAge(to, listener)],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "gRPC connections end now and then",
      why: "A gRPC client asks for addresses when it connects, and then stays connected. Pods that an autoscaler adds, or a rollout puts in place of others, get nothing from clients that are content with the pods they know: the old ones stay full, the new ones idle, and scaling out does not help. With `max_connection_age` the receiver ends connections kindly after a while, and clients look again.",
      messages: {
        default:
          "`{receiver}` keeps gRPC connections for ever, and pods of `{to}` {why, select, scaled {come with the autoscaler} other {are replaced in rollouts}}: `{exporter}` stays with the pods it knows, new ones idle.",
      },
      fixes: { "limit-age": "End connections after 60 s, with 10 s to finish" },
    },
    ko: {
      title: "gRPC 연결이 주기적으로 끊김",
      why: "gRPC 클라이언트는 연결할 때 주소를 조회하고 그 뒤로 계속 연결을 유지합니다. 오토스케일러가 늘리거나 롤아웃으로 바뀐 파드는 이미 연결된 클라이언트에서 데이터를 받지 못합니다. 기존 파드는 가득 차 있고 새 파드는 놀며, 파드를 늘려도 소용이 없습니다. `max_connection_age` 값을 두면 리시버가 일정 시간 뒤 연결을 부드럽게 끊고 클라이언트가 주소를 다시 조회합니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 gRPC 연결을 계속 유지하는데 `{to}` 티어의 파드는 {why, select, scaled {오토스케일러로 늘어납니다} other {롤아웃으로 바뀝니다}}. `{exporter}` 익스포터가 알던 파드에만 머물러 새 파드가 놉니다.",
      },
      fixes: { "limit-age": "60초 뒤 연결 종료, 마무리에 10초 허용" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/tree/main/config/configgrpc",
  bad: {
    tiers: receiving(""),
    facts: { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 8 } },
  },
  good: {
    tiers: receiving(
      "keepalive: { server_parameters: { max_connection_age: 60s, max_connection_age_grace: 10s } }",
    ),
    facts: { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 8 } },
  },
});

function receiving(settings: string) {
  return examplePair(
    "otlp_grpc",
    "endpoint: otel-gateway-headless:4317\ntls: { insecure: true }",
    `grpc:\n  endpoint: "\${env:MY_POD_IP}:4317"\n  ${settings}`,
  );
}

const serverParameters = ["keepalive", "server_parameters"] as const;

/** Set to whatever it is, or in a part that is a variable. */
function hasAge(listener: Listener): boolean {
  const settings = at(listener.component.config, "protocols", listenerKey(listener));
  const parameters = at(settings, ...serverParameters);
  return (
    typeof parameters === "string" ||
    typeof at(settings, "keepalive") === "string" ||
    at(parameters, "max_connection_age") !== undefined
  );
}

/** Why pods come and go; null: they do not, or there is one; else what has to be known. */
function podsChange(to: Tier): "scaled" | "rollout" | Ask | null {
  const isMany = isMultiInstance(to);
  if (isMany === null) {
    const missing = missingForReplicas(to);
    return missing === null ? null : { ask: missing, tier: to.id };
  }
  if (!isMany) return null;
  if (booleanFact(to.facts, "hpa.enabled") === true) return "scaled";
  const strategy = textFact(to.facts, "rollout.strategy");
  if (strategy === null) return { ask: "rollout.strategy", tier: to.id };
  return strategy === "rolling-update" ? "rollout" : null;
}

function limitAge(to: Tier, listener: Listener): FixReport {
  const path = [...listener.component.at, "protocols", listenerKey(listener), ...serverParameters];
  return {
    id: "limit-age",
    safety: "review",
    edits: [
      inTier(to.id, set([...path, "max_connection_age"], "60s")),
      inTier(to.id, set([...path, "max_connection_age_grace"], "10s")),
    ],
  };
}
