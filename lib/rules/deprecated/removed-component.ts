import type { Catalogue } from "../../catalogue/catalogue";
import { nameStatus } from "../../catalogue/names";
import type { Component, Tier } from "../../topology/types";
import { yaml } from "../../yaml/sample";
import { rule } from "../define";
import { koreanKind } from "../shared/kind-words";
import { renameTypeFixes } from "../shared/rename-type";
import type { FixReport, RuleDocs } from "../types";

export const removedComponent = rule({
  id: "deprecated/removed-component",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    for (const component of tier.components) {
      const { kind, type, id } = component;
      const status = nameStatus(catalogue, kind, type, tier.target);
      if (status.is !== "removed") continue;
      const params = { kind, type, id, last: status.last, collector: tier.target.collector };
      // "routing connector": the name, and its kind where that changed.
      const [instead = "", as = ""] = (status.instead ?? "").split(" ");
      yield {
        at: { yaml: component.at, part: "key" },
        ...(instead === "" ? { params } : { message: "instead", params: { ...params, instead, as } }),
        fixes: sameUnderNewName(component, tier, instead, catalogue),
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "No component has been removed from the collector that runs",
      why: "A component that upstream took out is unknown to every later collector: with its name in the file, used in a pipeline or not, the collector stops at start and takes no data in. Where something replaced it, its settings are usually different ones; they have to be carried over by hand.",
      messages: {
        default:
          "The {kind} `{type}` was last shipped in {last}: at {collector} the collector does not start with `{id}`.",
        instead:
          "The {kind} `{type}` was last shipped in {last}: at {collector} the collector does not start with `{id}`. Use `{instead}`{as, select, connector { connector} processor { processor} receiver { receiver} exporter { exporter} other {}}.",
      },
      fixes: { rename: "Rename `{from}` to `{to}`" },
    },
    ko: {
      title: "실행할 Collector에서 제거된 컴포넌트가 없음",
      why: "업스트림이 제거한 컴포넌트는 이후 버전의 Collector가 알지 못합니다. 파이프라인에서 쓰는지와 관계없이 파일에 그 이름이 있으면 시작할 때 종료되어 데이터를 받지 못합니다. 대체 컴포넌트가 있어도 설정 항목이 대개 다르므로 직접 옮겨야 합니다.",
      messages: {
        default: `\`{type}\` ${koreanKind} 타입은 {last} 버전을 마지막으로 제거되었습니다. {collector} 버전에서는 \`{id}\` 항목이 있으면 시작되지 않습니다.`,
        instead: `\`{type}\` ${koreanKind} 타입은 {last} 버전을 마지막으로 제거되어 {collector} 버전에서는 \`{id}\` 항목이 있으면 시작되지 않습니다. 대신 \`{instead}\`{as, select, connector { 커넥터} processor { 프로세서} receiver { 리시버} exporter { 익스포터} other { 타입}} 사용을 권장합니다.`,
      },
      fixes: { rename: "`{from}` 이름을 `{to}` 이름으로 변경" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector-releases/tree/main/distributions",
  bad: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        exporters:
          logging: { loglevel: debug }
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [logging, otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        exporters:
          debug: { verbosity: detailed }
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], exporters: [debug, otlp_http] }
      `,
    },
  },
});

/** A plain rename: the component is there, under its new name only. */
function sameUnderNewName(
  component: Component,
  tier: Tier,
  instead: string,
  catalogue: Catalogue,
): readonly FixReport[] {
  const { kind, type } = component;
  const isSame =
    instead !== "" && instead !== type && catalogue.find(kind, type) === catalogue.find(kind, instead);
  return isSame ? renameTypeFixes(tier, component, instead, "safe") : [];
}
