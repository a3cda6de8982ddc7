import { at } from "../../base/json";
import { booleanFact, textFact } from "../../facts/sheet";
import { isLoopback } from "../../topology/endpoints";
import { isUsed } from "../../topology/query";
import { listenersOf, type Listener } from "../../topology/receivers";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { listenerKey } from "../../topology/listener-of";
import type { RuleDocs } from "../types";

export const gatewayPublicNoAuth = rule({
  id: "sec/gateway-public-no-auth",
  scope: "tier",
  severity: "error",
  *check(tier) {
    if (tier.role !== "gateway") return;
    const open = listenersOf(tier).filter(
      (listener) => isUsed(tier, listener.component) && isReachable(listener) && !asksWho(listener),
    );
    if (open.length === 0) return;
    const isPublic = isOutside(tier);
    if (isPublic === null) yield { ask: "gateway.exposed", tier: tier.id };
    if (isPublic !== true) return;
    for (const listener of open) {
      const key = listenerKey(listener);
      yield {
        at: { yaml: [...listener.component.at, "protocols", key], part: "key" },
        params: { receiver: listener.component.id, protocol: key, tier: tier.id },
      };
    }
  },
});

const tierWith = (auth: string) =>
  exampleTier({
    extensions: 'bearertokenauth: { token: "${env:INGEST_TOKEN}" }\n',
    receivers: `otlp:\n  protocols:\n    http:\n      endpoint: "\${env:MY_POD_IP}:4318"\n${auth}`,
    service: "extensions: [bearertokenauth]\n",
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A gateway that the world can reach asks who is there",
      why: "Behind a load balancer or an ingress without authentication anyone can send: telemetry under your names, as much as they like, at your backend's price, and payloads made to find flaws. A receiver with `auth` and TLS, or one that asks for client certificates (`tls.client_ca_file`), takes data from those you know. A load balancer that only the inside reaches is said by setting that the tier is not exposed.",
      messages: {
        default:
          "`{receiver}` takes {protocol} from anyone on the internet: `{tier}` is reachable from outside and asks for no credentials. Add `auth` and TLS, or client certificates.",
      },
      fixes: {},
    },
    ko: {
      title: "외부에서 접근할 수 있는 게이트웨이가 상대를 확인함",
      why: "인증 없이 로드 밸런서나 인그레스 뒤에 있으면 누구나 데이터를 보낼 수 있습니다. 여러분의 서비스 이름으로 원하는 만큼 보내 백엔드 비용을 늘리고, 결함을 찾는 데이터를 보낼 수도 있습니다. 리시버에 `auth`와 TLS를 설정하거나 클라이언트 인증서(`tls.client_ca_file`)를 요구하면 아는 상대의 데이터만 받습니다. 내부에서만 접근하는 로드 밸런서라면 이 티어가 외부에 노출되지 않았다고 지정하십시오.",
      messages: {
        default:
          "`{tier}` 티어는 외부에서 접근할 수 있는데 `{receiver}` 리시버의 {protocol} 프로토콜이 자격 증명을 요구하지 않습니다. `auth`와 TLS 또는 클라이언트 인증서를 설정하십시오.",
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: { tiers: { gateway: tierWith("") }, facts: { gateway: { "gateway.exposed": true } } },
  good: {
    tiers: {
      gateway: tierWith(
        "      auth: { authenticator: bearertokenauth }\n      tls: { cert_file: /tls/tls.crt, key_file: /tls/tls.key }\n",
      ),
    },
    facts: { gateway: { "gateway.exposed": true } },
  },
});

/** What somebody said of the tier goes before its Service: load balancers can be internal. Null: not known. */
function isOutside({ facts }: Tier): boolean | null {
  const exposed = booleanFact(facts, "gateway.exposed");
  return exposed ?? (textFact(facts, "service.type") === "LoadBalancer" ? true : null);
}

function isReachable({ endpoint }: Listener): boolean {
  return endpoint.host === null || !isLoopback(endpoint.host);
}

/** An authenticator, or TLS that verifies clients. What is a variable may be either. */
function asksWho(listener: Listener): boolean {
  const settings = at(listener.component.config, "protocols", listenerKey(listener));
  const auth = at(settings, "auth");
  const tls = at(settings, "tls");
  if (typeof settings === "string" || typeof tls === "string") return true;
  const hasClientCa = ["client_ca_file", "client_ca_pem"].some((key) => (at(tls, key) ?? "") !== "");
  return (auth !== undefined && auth !== null) || hasClientCa;
}
