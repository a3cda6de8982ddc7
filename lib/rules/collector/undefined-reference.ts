import type { Json } from "../../base/json";
import { parseId } from "../../topology/component-id";
import type { Pipeline, Ref, Tier } from "../../topology/types";
import type { TierEdit } from "../../workspace/types";
import { remove, set } from "../../yaml/edit";
import { yaml } from "../../yaml/sample";
import { closest } from "../../base/closest";
import { rule } from "../define";
import { memoryLimiterSettings } from "../shared/memory-limiter-settings";
import type { FixReport, Report, RuleDocs } from "../types";

type Slot = "receivers" | "processors" | "exporters" | "extensions";

/** Kinds that a list takes, and the section that a new definition goes to. */
const slots: Readonly<Record<Slot, readonly string[]>> = {
  receivers: ["receiver", "connector"],
  processors: ["processor"],
  exporters: ["exporter", "connector"],
  extensions: ["extension"],
};

/** Components that run as they are with these settings, so that defining them needs no question. */
const startable: Readonly<Record<string, Json>> = {
  "processors/batch": {},
  "processors/memory_limiter": memoryLimiterSettings,
  "exporters/debug": {},
};

export const undefinedReference = rule({
  id: "collector/undefined-reference",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const pipeline of tier.pipelines) {
      yield* reportsOn(tier, pipeline, "receivers", pipeline.receivers);
      yield* reportsOn(tier, pipeline, "processors", pipeline.processors);
      yield* reportsOn(tier, pipeline, "exporters", pipeline.exporters);
    }
    yield* reportsOn(tier, null, "extensions", tier.extensions);
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Everything a pipeline names is defined",
      why: "A pipeline and the list of extensions hold names only; the settings stand in the section of their kind. A name without a definition stops the collector at start, all pipelines with it. Names are compared letter by letter, the part after the slash included.",
      messages: {
        default:
          "Pipeline `{pipeline}` names `{id}`, and `{slot}` defines no such component. The collector does not start.",
        near: "Pipeline `{pipeline}` names `{id}`, and `{slot}` defines no such component, but `{near}`. The collector does not start.",
        extension:
          "`service.extensions` names `{id}`, which `extensions` does not define. The collector does not start.",
        "extension-near":
          "`service.extensions` names `{id}`, which `extensions` does not define; it defines `{near}`. The collector does not start.",
      },
      fixes: {
        "use-near": "Use `{near}`",
        define: "Define `{id}`",
        "remove-mention": "Take `{id}` out of the list",
      },
    },
    ko: {
      title: "파이프라인에 적힌 이름이 모두 정의되어 있음",
      why: "파이프라인과 익스텐션 목록에는 이름만 있고 설정은 각 종류의 섹션에 있습니다. 정의되지 않은 이름이 하나라도 있으면 Collector가 시작되지 않아 모든 파이프라인이 멈춥니다. 이름은 슬래시 뒤까지 한 글자도 빠짐없이 같아야 합니다.",
      messages: {
        default:
          "`{pipeline}` 파이프라인의 `{id}` 이름이 `{slot}` 섹션에 정의되어 있지 않습니다. Collector가 시작되지 않습니다.",
        near: "`{pipeline}` 파이프라인의 `{id}` 이름이 `{slot}` 섹션에 없고 `{near}` 이름이 있습니다. Collector가 시작되지 않습니다.",
        extension:
          "`service.extensions` 목록의 `{id}` 이름이 `extensions` 섹션에 정의되어 있지 않습니다. Collector가 시작되지 않습니다.",
        "extension-near":
          "`service.extensions` 목록의 `{id}` 이름이 `extensions` 섹션에 없고 `{near}` 이름이 있습니다. Collector가 시작되지 않습니다.",
      },
      fixes: {
        "use-near": "`{near}` 사용",
        define: "`{id}` 정의",
        "remove-mention": "목록에서 `{id}` 제거",
      },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/blob/main/otelcol/config.go",
  bad: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          resource/cluster: { attributes: [{ key: k8s.cluster.name, value: prod, action: upsert }] }
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces:
              receivers: [otlp]
              processors: [resource/clusters, batch]
              exporters: [otlp_http]
      `,
    },
  },
  good: {
    tiers: {
      agent: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          resource/cluster: { attributes: [{ key: k8s.cluster.name, value: prod, action: upsert }] }
          batch: {}
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces:
              receivers: [otlp]
              processors: [resource/cluster, batch]
              exporters: [otlp_http]
      `,
    },
  },
});

function reportsOn(
  tier: Tier,
  pipeline: Pipeline | null,
  slot: Slot,
  refs: readonly Ref[],
): readonly Report[] {
  return refs
    .filter((ref) => ref.component === null)
    .map((ref) => {
      const near = nearOf(tier, slot, ref, refs);
      const message = pipeline ? (near ? "near" : "default") : near ? "extension-near" : "extension";
      return {
        at: { yaml: ref.at, part: "value" },
        message,
        params: { pipeline: pipeline?.id ?? "", id: ref.id, slot, near: near ?? "" },
        fixes: fixesFor(tier, slot, ref, near, refs.length),
      };
    });
}

/** What the list could mean: a defined component of a fitting kind that it does not name yet. */
function nearOf(tier: Tier, slot: Slot, ref: Ref, refs: readonly Ref[]): string | null {
  const free = tier.components.filter(
    ({ kind, id }) => slots[slot].includes(kind) && !refs.some((other) => other.id === id),
  );
  return closest(
    ref.id,
    free.map(({ id }) => id),
  );
}

function fixesFor(
  tier: Tier,
  slot: Slot,
  ref: Ref,
  near: string | null,
  count: number,
): readonly FixReport[] {
  const edit = (one: Parameters<typeof withTier>[1]) => [withTier(tier, one)];
  const fixes: FixReport[] = [];
  if (near !== null) {
    fixes.push({ id: "use-near", params: { near }, safety: "review", edits: edit(set(ref.at, near)) });
  }
  const settings = startable[`${slot}/${parseId(ref.id).type}`];
  if (settings !== undefined && near === null) {
    fixes.push({
      id: "define",
      params: { id: ref.id },
      safety: "review",
      edits: edit(set([slot, ref.id], settings)),
    });
  }
  // The last receiver or exporter cannot go: the pipeline would not stand without.
  if (count > 1 || slot === "processors" || slot === "extensions") {
    fixes.push({
      id: "remove-mention",
      params: { id: ref.id },
      safety: "review",
      edits: edit(remove(ref.at)),
    });
  }
  return fixes;
}

function withTier(tier: Tier, edit: ReturnType<typeof set>): TierEdit {
  return { tier: tier.id, ...edit };
}
