import { at, isMap } from "../../base/json";
import type { Signal } from "../../catalogue/types";
import type { Component, Tier } from "../../topology/types";
import { remove, set } from "../../yaml/edit";
import { rule } from "../define";
import { freeId } from "../shared/free-id";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import { mentions } from "../shared/refs";
import type { FixReport, RuleDocs } from "../types";
import { balancing, sending, taking } from "./examples";

/** The keys that each signal's exporter takes (contrib loadbalancingexporter, v0.159). */
const allowed: Readonly<Partial<Record<Signal, readonly string[]>>> = {
  traces: ["traceID", "service", "attributes"],
  logs: ["service", "traceID", "resource", "attributes"],
  metrics: ["service", "resource", "metric", "streamID", "attributes"],
};

export const lbRoutingKeySignal = rule({
  id: "affinity/lb-routing-key-signal",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const exporter of inUse(tier, "exporter", "load_balancing")) {
      const key = at(exporter.config, "routing_key");
      if (typeof key !== "string" || key === "" || key.includes("${")) continue;
      for (const signal of signalsOf(tier, exporter)) {
        const keys = allowed[signal];
        if (!keys || keys.includes(key)) continue;
        yield {
          at: { yaml: [...exporter.at, "routing_key"], part: "value" },
          message: signal,
          params: { exporter: exporter.id, key, keys: keys.map((one) => `\`${one}\``).join(", ") },
          fixes: separate(tier, exporter, signal),
        };
      }
    }
  },
});

function signalsOf(tier: Tier, exporter: Component): ReadonlySet<Signal> {
  const using = tier.pipelines.filter(({ exporters }) => exporters.some((ref) => mentions(ref, exporter)));
  return new Set(using.flatMap(({ signal }) => signal ?? []));
}

/** The signal goes by its own default: in this exporter where it is alone, else in a copy. */
function separate(tier: Tier, exporter: Component, signal: Signal): readonly FixReport[] {
  if (!isMap(exporter.config)) return [];
  const place = [...exporter.at, "routing_key"];
  if (signalsOf(tier, exporter).size === 1)
    return [{ id: "default-key", safety: "review", edits: [inTier(tier.id, remove(place))] }];
  const id = freeId(tier, "exporter", `${exporter.type}/${signal}`);
  const { routing_key: _, routing_attributes: __, ...settings } = exporter.config;
  const refs = tier.pipelines
    .filter((pipeline) => pipeline.signal === signal)
    .flatMap(({ exporters }) => exporters.filter((ref) => mentions(ref, exporter)));
  return [
    {
      id: "separate",
      params: { exporter: id },
      safety: "review",
      edits: [set(["exporters", id], settings), ...refs.map((ref) => set(ref.at, id))].map((edit) =>
        inTier(tier.id, edit),
      ),
    },
  ];
}

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "A load balancer's routing key fits its signals",
      why: "One exporter has one routing key, and each signal takes only some: metrics have no trace ID, spans no series. With a key that a signal of its pipelines does not take, the exporter cannot be built and the collector does not start. One load balancer per signal has the right key for each.",
      messages: {
        traces:
          "`{exporter}` cannot route traces by `{key}`, so the collector does not start. Traces take {keys}.",
        logs: "`{exporter}` cannot route logs by `{key}`, so the collector does not start. Logs take {keys}.",
        metrics:
          "`{exporter}` cannot route metrics by `{key}`, so the collector does not start. Metrics take {keys}.",
      },
      fixes: {
        "default-key": "Route by the default of the signal",
        separate: "Give the signal a load balancer of its own, `{exporter}`",
      },
    },
    ko: {
      title: "로드 밸런서의 라우팅 키가 신호에 맞음",
      why: "익스포터의 라우팅 키는 하나이고 신호마다 쓸 수 있는 키가 다릅니다. 메트릭에는 트레이스 ID가 없고 스팬에는 시계열이 없습니다. 파이프라인의 신호가 받지 않는 키를 쓰면 익스포터를 만들 수 없어 컬렉터가 시작되지 않습니다. 신호마다 로드 밸런서를 따로 두면 각각 맞는 키를 쓸 수 있습니다.",
      messages: {
        traces:
          "`{exporter}` 익스포터는 트레이스를 `{key}` 키로 라우팅할 수 없어 컬렉터가 시작되지 않습니다. 트레이스에는 {keys} 키를 쓸 수 있습니다.",
        logs: "`{exporter}` 익스포터는 로그를 `{key}` 키로 라우팅할 수 없어 컬렉터가 시작되지 않습니다. 로그에는 {keys} 키를 쓸 수 있습니다.",
        metrics:
          "`{exporter}` 익스포터는 메트릭을 `{key}` 키로 라우팅할 수 없어 컬렉터가 시작되지 않습니다. 메트릭에는 {keys} 키를 쓸 수 있습니다.",
      },
      fixes: {
        "default-key": "신호의 기본값으로 라우팅",
        separate: "신호 전용 로드 밸런서 `{exporter}` 사용",
      },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/loadbalancingexporter",
  bad: { tiers: { agent: sending("traceID", "traces", "metrics"), gateway: taking("traces", "metrics") } },
  good: {
    tiers: {
      agent: balancing("resolver: { k8s: { service: otel-gateway.observability } }", "traces", "metrics"),
      gateway: taking("traces", "metrics"),
    },
  },
});
