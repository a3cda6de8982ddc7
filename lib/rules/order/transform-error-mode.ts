import { at } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import type { Component, Tier } from "../../topology/types";
import { set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import type { RuleDocs } from "../types";

/** The default went from `propagate` to `ignore` with this version. */
const flipped = "0.153.0";

export const transformErrorMode = rule({
  id: "order/transform-error-mode",
  scope: "topology",
  severity: "info",
  *check({ tiers }) {
    const silent = tiers.flatMap((tier) => withoutMode(tier).map((component) => ({ tier, component })));
    const sides = new Set(silent.map(({ tier }) => defaultOf(tier)));
    if (sides.size < 2) return;
    for (const { tier, component } of silent) {
      const mode = defaultOf(tier);
      yield {
        tier: tier.id,
        at: { yaml: component.at, part: "key" },
        message: mode,
        params: { id: component.id, version: tier.target.collector },
        fixes: [
          {
            id: "say-it",
            params: { mode },
            safety: "safe",
            edits: [{ tier: tier.id, ...set([...component.at, "error_mode"], mode) }],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Statements that fail do the same on every tier",
      why: "What `transform` and `filter` do when a statement fails on a record was changed in v0.153: before, the whole batch is dropped (`propagate`), from then on the error is logged and the record goes on (`ignore`). Tiers on both sides of that version treat the same data differently, and an upgrade changes it without a word. Written down, it stays what it is.",
      messages: {
        propagate:
          "`{id}` has no `error_mode`: at v{version} a statement that fails drops the whole batch, on a newer tier it does not.",
        ignore:
          "`{id}` has no `error_mode`: at v{version} a statement that fails is logged and passed over, on an older tier it drops the whole batch.",
      },
      fixes: { "say-it": "Write down what it does now: `error_mode: {mode}`" },
    },
    ko: {
      title: "실패한 구문이 모든 티어에서 똑같이 처리됨",
      why: "`transform`과 `filter` 프로세서에서 구문이 어떤 레코드에 대해 실패했을 때의 동작이 v0.153에서 바뀌었습니다. 그전에는 배치 전체를 버리고(`propagate`), 그 뒤로는 오류를 기록하고 레코드를 넘깁니다(`ignore`). 이 버전을 사이에 둔 티어들은 같은 데이터를 다르게 다루며, 업그레이드하면 아무 알림 없이 동작이 바뀝니다. 적어 두면 그대로 유지됩니다.",
      messages: {
        propagate:
          "`{id}` 프로세서에 `error_mode` 설정이 없습니다. v{version}에서는 구문이 실패하면 배치 전체를 버리지만 더 새로운 티어에서는 버리지 않습니다.",
        ignore:
          "`{id}` 프로세서에 `error_mode` 설정이 없습니다. v{version}에서는 실패한 구문을 기록만 하고 넘어가지만 더 오래된 티어에서는 배치 전체를 버립니다.",
      },
      fixes: { "say-it": "지금의 동작을 명시: `error_mode: {mode}`" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor",
  bad: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { transform: { trace_statements: ['set(span.name, "a")'] } }
        exporters: { debug: {} }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [transform], exporters: [debug] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { transform: { trace_statements: ['set(span.name, "a")'] } }
        exporters: { debug: {} }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [transform], exporters: [debug] }
      `,
    },
    collectors: { agent: "0.152.0", gateway: "0.159.0" },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { transform: { error_mode: ignore, trace_statements: ['set(span.name, "a")'] } }
        exporters: { debug: {} }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [transform], exporters: [debug] }
      `,
      gateway: yaml`
        receivers: { otlp: { protocols: { grpc: {} } } }
        processors: { transform: { trace_statements: ['set(span.name, "a")'] } }
        exporters: { debug: {} }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [transform], exporters: [debug] }
      `,
    },
    collectors: { agent: "0.152.0", gateway: "0.159.0" },
  },
});

function withoutMode(tier: Tier): readonly Component[] {
  const used = new Set(tier.pipelines.flatMap(({ processors }) => processors.map(({ id }) => id)));
  return tier.components.filter(
    ({ kind, canonical, id, config }) =>
      kind === "processor" &&
      (canonical === "transform" || canonical === "filter") &&
      used.has(id) &&
      at(config, "error_mode") === undefined,
  );
}

function defaultOf({ target }: Tier): "propagate" | "ignore" {
  return compareVersions(target.collector, flipped) < 0 ? "propagate" : "ignore";
}
