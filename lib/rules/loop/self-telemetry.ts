import { at, isList } from "../../base/json";
import type { Path } from "../../base/path";
import { effectivePort, isLoopback, parseEndpoint } from "../../topology/endpoints";
import { namesService, parseServiceHost } from "../../topology/hosts";
import { listenersOf, listensOnLoopback, type Listener } from "../../topology/receivers";
import type { Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { mentions } from "../shared/refs";
import { hostText } from "../shared/servers";
import { koreanSignal } from "../shared/signal-words";
import type { RuleDocs } from "../types";

export const selfTelemetry = rule({
  id: "loop/self-telemetry",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const { signal, address, at: place } of telemetryAddresses(tier)) {
      const listener = ownListener(tier, address);
      const pipeline = tier.pipelines.find(
        (one) =>
          one.signal === signal && listener && one.receivers.some((ref) => mentions(ref, listener.component)),
      );
      if (!listener || !pipeline) continue;
      yield {
        at: { yaml: place, part: "value" },
        params: { signal, address, receiver: listener.component.id, pipeline: pipeline.id },
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The collector's own traces and logs go to another one",
      why: "What the collector tells of itself by `service.telemetry` goes to its own receiver here. Receiving and exporting a span makes spans, and an export that fails writes log lines: each of them comes in again and makes more. At rest that is a constant noise, in trouble it feeds itself, just when memory and queues are short. Another tier, or the backend itself, takes them without coming round.",
      messages: {
        default:
          "The collector's own {signal} go to {address}, its own `{receiver}`: what passes `{pipeline}` makes more {signal}, which pass it again. Send them to another tier or the backend.",
      },
      fixes: {},
    },
    ko: {
      title: "컬렉터 자신의 트레이스와 로그를 다른 곳으로 보냄",
      why: "`service.telemetry` 설정에 따라 컬렉터가 자신에 대해 알리는 데이터가 자기 리시버로 갑니다. 스팬을 받고 내보내는 일이 다시 스팬을 만들고, 내보내기에 실패하면 로그가 남습니다. 이것이 다시 들어와 또 새로운 데이터를 만듭니다. 평소에는 잡음이 계속되고, 장애 때는 메모리와 큐가 부족한 바로 그 순간에 스스로 늘어납니다. 다른 티어나 백엔드로 직접 보내면 되돌아오지 않습니다.",
      messages: {
        default: `컬렉터 자신의 ${koreanSignal} 데이터가 자기 \`{receiver}\` 리시버({address})로 갑니다. \`{pipeline}\` 파이프라인을 지나면서 다시 ${koreanSignal} 데이터를 만들어 또 지나갑니다. 다른 티어나 백엔드로 보내십시오.`,
      },
      fixes: {},
    },
  },
  source: "https://opentelemetry.io/docs/collector/internal-telemetry/",
  bad: { tiers: { gateway: telling("http://localhost:4318") } },
  good: { tiers: { gateway: telling("https://otlp.example.com") } },
});

function telling(endpoint: string): string {
  return exampleTier({
    receivers: 'otlp: { protocols: { http: { endpoint: "0.0.0.0:4318" } } }',
    service: `telemetry:\n  traces:\n    processors:\n      - batch: { exporter: { otlp: { protocol: http/protobuf, endpoint: "${endpoint}" } } }`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
}

type TelemetryAddress = { readonly signal: "traces" | "logs"; readonly address: string; readonly at: Path };

/** Where traces and logs about the collector go. Its metrics are left out: their number does not grow with what passes. */
function telemetryAddresses({ config }: Tier): readonly TelemetryAddress[] {
  return (["traces", "logs"] as const).flatMap((signal) => {
    const base = ["service", "telemetry", signal];
    const processors = at(config, ...base, "processors");
    if (!isList(processors) || at(config, ...base, "level") === "none") return [];
    return processors.flatMap((_, index) =>
      ["batch", "simple"].flatMap((kind): readonly TelemetryAddress[] => {
        const path = [...base, "processors", index, kind, "exporter", "otlp", "endpoint"];
        const address = at(config, ...path);
        return typeof address === "string" ? [{ signal, address, at: path }] : [];
      }),
    );
  });
}

/** What listens at an address in this very tier: on loopback, at the pod's own address, or behind its Service. */
function ownListener(tier: Tier, address: string): Listener | null {
  const { host, port } = withDefaultPort(address);
  if (port === null) return null;
  const service = host === null ? null : parseServiceHost(host);
  const isService = service !== null && namesService(service, tier.facts);
  const found = listenersOf(tier).find(
    (listener) =>
      effectivePort(listener.endpoint) === port &&
      (isService ||
        (host !== null && isLoopback(host) && listensOnLoopback(listener)) ||
        hostText(listener.endpoint.text) === hostText(address)),
  );
  return found ?? null;
}

function withDefaultPort(address: string) {
  const endpoint = parseEndpoint(address, []);
  return { host: endpoint.host, port: effectivePort(endpoint) };
}
