import type { Catalogue } from "../../catalogue/catalogue";
import { carriesSignal, pairsOf } from "../../catalogue/signals";
import { signals, type Signal } from "../../catalogue/types";
import type { Component, Tier } from "../../topology/types";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { mentions } from "../shared/refs";
import type { RuleDocs } from "../types";

export const connectorSignalGap = rule({
  id: "path/connector-signal-gap",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    for (const connector of tier.components.filter(({ kind }) => kind === "connector")) {
      const into = signalsOn(tier, connector, "exporters");
      const out = signalsOn(tier, connector, "receivers");
      const lost = into.filter((signal) => !meets(connector, signal, out, catalogue));
      for (const signal of lost)
        if (canCarry(connector, "exporters", signal, catalogue))
          yield report(connector, out.length === 0 ? "no-receiver" : "no-pair-out", signal, out);
      // What is lost on its way in is what is missed on the way out.
      if (lost.length > 0) continue;
      for (const signal of out)
        if (canCarry(connector, "receivers", signal, catalogue) && !met(connector, into, signal, catalogue))
          yield report(connector, into.length === 0 ? "no-exporter" : "no-pair-in", signal, into);
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Connectors join pipelines on both sides",
      why: "A connector is the exporter of one pipeline and the receiver of another, and each has a list of signals that it turns into which. Used on one side only, or between signals that it does not join, data would go in and come out nowhere: the collector refuses to build the pipelines and does not start.",
      messages: {
        "no-receiver":
          "`{connector}` takes {signal} as an exporter, but no pipeline has it as a receiver: the collector does not start. Add a pipeline that begins with it.",
        "no-exporter":
          "`{connector}` is the receiver of a {signal} pipeline, but no pipeline has it as an exporter: the collector does not start. Export to it.",
        "no-pair-out":
          "`{connector}` takes {signal} but turns them into none of what its pipelines expect ({others}): the collector does not start.",
        "no-pair-in":
          "`{connector}` cannot make {signal} of what is exported to it ({others}): the collector does not start.",
      },
      fixes: {},
    },
    ko: {
      title: "커넥터가 양쪽 파이프라인을 이음",
      why: "커넥터는 한 파이프라인의 익스포터이면서 다른 파이프라인의 리시버이며, 어떤 신호를 어떤 신호로 바꾸는지 정해져 있습니다. 한쪽에만 쓰거나 잇지 못하는 신호 사이에 쓰면 들어간 데이터가 나올 곳이 없습니다. 컬렉터는 파이프라인을 만들지 못하고 시작하지 않습니다.",
      messages: {
        "no-receiver":
          "`{connector}` 커넥터가 {signal} 신호를 익스포터로 받지만 이 커넥터를 리시버로 쓰는 파이프라인이 없어 컬렉터가 시작되지 않습니다. 이 커넥터로 시작하는 파이프라인을 추가하십시오.",
        "no-exporter":
          "`{connector}` 커넥터가 {signal} 파이프라인의 리시버이지만 이 커넥터로 내보내는 파이프라인이 없어 컬렉터가 시작되지 않습니다. 이 커넥터로 내보내십시오.",
        "no-pair-out":
          "`{connector}` 커넥터는 {signal} 신호를 받아 뒤의 파이프라인이 기대하는 신호({others})로 바꾸지 못합니다. 컬렉터가 시작되지 않습니다.",
        "no-pair-in":
          "`{connector}` 커넥터는 들어오는 신호({others})로 {signal} 신호를 만들지 못합니다. 컬렉터가 시작되지 않습니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/main/service/internal/graph/graph.go",
  bad: { tiers: { gateway: counting("") } },
  good: {
    tiers: { gateway: counting("\nmetrics: { receivers: [span_metrics], exporters: [otlp_http] }") },
  },
});

function counting(metrics: string): string {
  return exampleTier({
    connectors: "span_metrics: {}",
    pipelines: `traces: { receivers: [otlp], exporters: [otlp_http, span_metrics] }${metrics}`,
  });
}

function report(connector: Component, message: string, signal: Signal, others: readonly Signal[]) {
  return {
    at: { yaml: connector.at, part: "key" as const },
    message,
    params: { connector: connector.id, signal, others: others.join(", ") },
  };
}

/** The signals of the pipelines that have the connector on a side, each once. */
function signalsOn(tier: Tier, connector: Component, side: "receivers" | "exporters"): readonly Signal[] {
  return signals.filter((signal) =>
    tier.pipelines.some(
      (pipeline) => pipeline.signal === signal && pipeline[side].some((ref) => mentions(ref, connector)),
    ),
  );
}

/** A signal that the connector takes on no terms has a finding of its own, `collector/unsupported-signal`. */
function canCarry(
  { kind, type }: Component,
  side: "receivers" | "exporters",
  signal: Signal,
  catalogue: Catalogue,
): boolean {
  const known = catalogue.find(kind, type);
  return known !== null && carriesSignal(known, side, signal) === true;
}

function meets(connector: Component, from: Signal, out: readonly Signal[], catalogue: Catalogue): boolean {
  const known = catalogue.find(connector.kind, connector.type);
  return ((known && pairsOf(known)) ?? []).some((pair) => pair.from === from && out.includes(pair.to));
}

function met(connector: Component, into: readonly Signal[], to: Signal, catalogue: Catalogue): boolean {
  return into.some((from) => meets(connector, from, [to], catalogue));
}
