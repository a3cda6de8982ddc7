import type { Catalogue } from "../../catalogue/catalogue";
import { carriesSignal, signalsOf } from "../../catalogue/signals";
import { signals, type Signal } from "../../catalogue/types";
import type { Component, Pipeline, Ref, TierId } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { FixReport, RuleDocs } from "../types";

type Side = "receivers" | "processors" | "exporters";

export const unsupportedSignal = rule({
  id: "collector/unsupported-signal",
  scope: "pipeline",
  severity: "error",
  *check({ pipeline, tier }, { catalogue }) {
    const { signal } = pipeline;
    if (signal === null) return;
    for (const side of ["receivers", "processors", "exporters"] as const) {
      for (const ref of pipeline[side]) {
        const supported = ref.component && signalsOn(side, ref.component, catalogue);
        if (!supported || supported.includes(signal)) continue;
        const connector = ref.component?.kind === "connector";
        yield {
          at: { yaml: ref.at, part: "value" },
          message: connector ? (side === "exporters" ? "into" : "outof") : "default",
          params: { id: ref.id, supported: supported.join(", "), pipeline: pipeline.id, signal },
          fixes: fixesFor(tier.id, pipeline, side, ref),
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every component stands in pipelines of signals it carries",
      why: "A pipeline carries the signal its name begins with, and each of its components has to be able to carry that signal. Where one is not, the collector fails to build the pipeline and does not start. A connector may change the signal: what counts is the signal it takes up on one side and the one it hands over on the other.",
      messages: {
        default:
          "`{id}` carries {supported} only, and `{pipeline}` is a {signal} pipeline. The collector does not start.",
        into: "`{id}` takes up {supported} only, and `{pipeline}` hands it {signal}. The collector does not start.",
        outof:
          "`{id}` hands over {supported} only, and `{pipeline}` expects {signal} of it. The collector does not start.",
      },
      fixes: { "remove-mention": "Take `{id}` out of `{pipeline}`" },
    },
    ko: {
      title: "모든 컴포넌트가 다룰 수 있는 신호의 파이프라인에 있음",
      why: "파이프라인은 이름 앞부분의 신호를 나르므로 그 안의 모든 컴포넌트가 그 신호를 다룰 수 있어야 합니다. 하나라도 다루지 못하면 파이프라인을 만들 수 없어 Collector가 시작되지 않습니다. 커넥터는 신호를 바꿀 수 있으므로 받는 쪽과 넘겨주는 쪽의 신호를 따로 봅니다.",
      messages: {
        default:
          "`{id}` 컴포넌트는 {supported}만 다루는데 `{pipeline}` 파이프라인의 신호는 {signal}입니다. Collector가 시작되지 않습니다.",
        into: "`{id}` 커넥터는 {supported}만 받는데 `{pipeline}` 파이프라인의 신호는 {signal}입니다. Collector가 시작되지 않습니다.",
        outof:
          "`{id}` 커넥터는 {supported}만 넘겨주는데 `{pipeline}` 파이프라인의 신호는 {signal}입니다. Collector가 시작되지 않습니다.",
      },
      fixes: { "remove-mention": "`{pipeline}` 파이프라인에서 `{id}` 제거" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/main/service/internal/graph/graph.go",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
          host_metrics: { root_path: /hostfs, scrapers: { cpu: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp, host_metrics], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
          host_metrics: { root_path: /hostfs, scrapers: { cpu: {} } }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [otlp_http] }
            metrics: { receivers: [otlp, host_metrics], exporters: [otlp_http] }
      `,
    },
  },
});

/** The signals that a component takes on one side of a pipeline; null where nobody has read them. */
function signalsOn(side: Side, { kind, type }: Component, catalogue: Catalogue): readonly Signal[] | null {
  const known = catalogue.find(kind, type);
  if (!known || signalsOf(known) === null) return null;
  return signals.filter((signal) => carriesSignal(known, side, signal));
}

/** The last receiver or exporter cannot go: the pipeline would not stand without. */
function fixesFor(tier: TierId, pipeline: Pipeline, side: Side, ref: Ref): readonly FixReport[] {
  if (side !== "processors" && pipeline[side].length === 1) return [];
  const params = { id: ref.id, pipeline: pipeline.id };
  return [{ id: "remove-mention", params, safety: "review", edits: [{ tier, ...remove(ref.at) }] }];
}
