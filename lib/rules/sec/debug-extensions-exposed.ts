import { at } from "../../base/json";
import { servicePorts } from "../../facts/shapes";
import { isLoopback, isUnspecified, parseEndpoint } from "../../topology/endpoints";
import type { Component, Endpoint, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import type { FixReport, RuleDocs } from "../types";

export const debugExtensionsExposed = rule({
  id: "sec/debug-extensions-exposed",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const { component } of tier.extensions) {
      const endpoint = component ? debugEndpoint(component) : null;
      if (!component || !endpoint) continue;
      const message = exposure(endpoint, tier);
      if (message === null) continue;
      yield {
        at: { yaml: endpoint.at, part: "value" },
        message,
        params: {
          extension: component.id,
          address: endpoint.text,
          port: String(endpoint.port),
          tier: tier.id,
        },
        fixes: stayInside(tier, endpoint),
      };
    }
  },
});

const tierWith = (address: string) =>
  exampleTier({
    extensions: `zpages: { endpoint: "${address}" }\n`,
    service: "extensions: [zpages]\n",
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "pprof and zpages stay inside the pod",
      why: "`pprof` hands out profiles and memory contents of the collector, `zpages` its pipelines and spans, both without asking who is there. Bound to all addresses, every pod of the cluster can read them and have the collector profile itself until it is slow. On localhost `kubectl port-forward` still reaches them.",
      messages: {
        open: "`{extension}` listens on `{address}`: every pod of the cluster can read the collector''s internals, without credentials.",
        service:
          "`{extension}` listens on `{address}`, and the Service of `{tier}` leads to port {port}: whoever reaches the Service reads the collector''s internals, without credentials.",
      },
      fixes: { localhost: "Listen on `{address}`" },
    },
    ko: {
      title: "pprof와 zpages가 파드 안에서만 열림",
      why: "`pprof` 익스텐션은 Collector의 프로파일과 메모리 내용을, `zpages` 익스텐션은 파이프라인과 스팬을 누구인지 묻지 않고 보여 줍니다. 모든 주소에서 수신하면 클러스터의 모든 파드가 이를 읽을 수 있고, 프로파일링을 계속 요청해 Collector를 느리게 만들 수도 있습니다. localhost에서 수신해도 `kubectl port-forward`로 접근할 수 있습니다.",
      messages: {
        open: "`{extension}` 익스텐션이 `{address}` 주소에서 수신합니다. 클러스터의 모든 파드가 자격 증명 없이 Collector 내부 정보를 읽을 수 있습니다.",
        service:
          "`{extension}` 익스텐션이 `{address}` 주소에서 수신하고 `{tier}` 티어의 Service가 {port} 포트로 연결됩니다. Service에 접근하는 누구나 자격 증명 없이 내부 정보를 읽을 수 있습니다.",
      },
      fixes: { localhost: "`{address}` 주소에서 수신" },
    },
  },
  source: "https://opentelemetry.io/docs/security/config-best-practices/",
  bad: { tiers: { gateway: tierWith("0.0.0.0:55679") } },
  good: { tiers: { gateway: tierWith("localhost:55679") } },
});

/** The address that a debug extension was told to listen on; null: another extension, or its default, localhost. */
function debugEndpoint({ canonical, config, at: place }: Component): Endpoint | null {
  const text = at(config, "endpoint");
  const isDebug = canonical === "pprof" || canonical === "zpages";
  return isDebug && typeof text === "string" ? parseEndpoint(text, [...place, "endpoint"]) : null;
}

/** The variable of the pod's own address is as open as 0.0.0.0; behind another one may be localhost. */
function exposure({ host, port, text }: Endpoint, tier: Tier): "open" | "service" | null {
  if (host !== null && isLoopback(host)) return null;
  const isServed = port !== null && (servicePorts(tier.facts) ?? []).some(({ target }) => target === port);
  if (isServed) return "service";
  const isOpen =
    host === null ? /^\$\{(env:)?[A-Z0-9_]*POD_IP(:-[^}]*)?\}(:|$)/.test(text) : isUnspecified(host);
  return isOpen ? "open" : null;
}

function stayInside(tier: Tier, { at: path, port }: Endpoint): readonly FixReport[] {
  if (port === null) return [];
  const address = `localhost:${port}`;
  return [
    {
      id: "localhost",
      params: { address },
      safety: "review",
      edits: [{ tier: tier.id, ...set(path, address) }],
    },
  ];
}
