import { assertNever } from "../../base/assert";
import type { Catalogue } from "../../catalogue/catalogue";
import { nameStatus } from "../../catalogue/names";
import type { Component, Tier } from "../../topology/types";
import { yaml } from "../../yaml/sample";
import { closest } from "../../base/closest";
import { rule } from "../define";
import { koreanKind } from "../shared/kind-words";
import { renameTypeFixes } from "../shared/rename-type";
import type { Report, RuleDocs } from "../types";

export const unknownType = rule({
  id: "collector/unknown-type",
  scope: "tier",
  severity: "error",
  *check(tier, { catalogue }) {
    for (const component of tier.components) {
      const report = reportOn(component, tier, catalogue);
      if (report) yield report;
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Every component type exists in the collector that runs",
      why: "The collector looks up each type in the list that was compiled into it, and stops at the first one it does not find, used in a pipeline or not. A name can be wrong in four ways: mistyped, newer than the target version, older than it, or shipped only by another distribution. New names are unknown to older collectors: there is no forward compatibility.",
      messages: {
        unknown:
          "No release knows the {kind} type `{type}`. The collector does not start with `{id}` in its file.",
        near: "No release knows the {kind} type `{type}`, so the collector does not start with `{id}`. The closest name is `{near}`.",
        "too-new":
          "`{type}` arrived in {since}; at {collector} the name is `{use}`. The collector does not start with `{id}`.",
        "not-yet":
          "`{type}` first ships in {first}. At {collector} the collector does not start with `{id}`.",
        "other-distribution":
          "The {distribution} distribution of {collector} has no {kind} type `{type}` and does not start with `{id}`. It ships in {distributions}.",
        "self-built":
          "No official distribution of {collector} has the {kind} type `{type}`: only a collector you build yourself starts with `{id}`.",
        "not-built":
          "The collector `{build}` was built without the {kind} type `{type}` and does not start with `{id}`. Add the module {module} to its builder's manifest, or take `{id}` out.",
        newer:
          "Up to {asOf} no release knows the {kind} type `{type}`. Unless {collector} brings it, the collector does not start with `{id}`.",
      },
      fixes: { rename: "Rename `{from}` to `{to}`" },
    },
    ko: {
      title: "모든 컴포넌트 타입이 실행할 Collector에 있음",
      why: "Collector는 빌드할 때 포함된 목록에서 타입을 찾고, 파이프라인에서 쓰는지와 관계없이 찾지 못하면 바로 종료됩니다. 이름이 틀리는 경우는 네 가지입니다. 오타, 대상 버전보다 새로운 이름, 더 오래된 이름, 다른 배포판에만 있는 이름입니다. 이전 버전의 Collector는 새 이름을 알지 못합니다.",
      messages: {
        unknown: `${koreanKind} 타입 \`{type}\` 이름은 어느 릴리스에도 없습니다. 파일에 \`{id}\` 항목이 있으면 Collector가 시작되지 않습니다.`,
        near: `${koreanKind} 타입 \`{type}\` 이름은 어느 릴리스에도 없어 \`{id}\` 항목이 있으면 Collector가 시작되지 않습니다. 가장 가까운 이름은 \`{near}\` 타입입니다.`,
        "too-new":
          "`{type}` 이름은 {since} 버전부터 쓸 수 있고 {collector} 버전에서는 `{use}` 이름을 써야 합니다. `{id}` 항목이 있으면 Collector가 시작되지 않습니다.",
        "not-yet":
          "`{type}` 타입은 {first} 버전부터 제공됩니다. {collector} 버전에서는 `{id}` 항목이 있으면 Collector가 시작되지 않습니다.",
        "other-distribution": `{collector} 버전의 {distribution} 배포판에는 ${koreanKind} 타입 \`{type}\` 항목이 없어 \`{id}\` 설정으로는 시작되지 않습니다. 제공하는 배포판: {distributions}.`,
        "self-built": `{collector} 버전의 공식 배포판에는 ${koreanKind} 타입 \`{type}\` 항목이 없습니다. 직접 빌드한 Collector만 \`{id}\` 설정으로 시작됩니다.`,
        "not-built": `직접 빌드한 Collector \`{build}\`에는 ${koreanKind} 타입 \`{type}\` 항목이 없어 \`{id}\` 설정으로는 시작되지 않습니다. 빌더 매니페스트에 {module} 모듈을 추가하거나 \`{id}\` 항목을 빼십시오.`,
        newer: `{asOf} 버전까지는 ${koreanKind} 타입 \`{type}\` 이름이 없습니다. {collector} 버전에도 없다면 \`{id}\` 항목 때문에 Collector가 시작되지 않습니다.`,
      },
      fixes: { rename: "`{from}` 이름을 `{to}` 이름으로 변경" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/tree/main/otelcol/internal/configunmarshaler",
  bad: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          bacth: {} # mistyped
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [bacth], exporters: [otlp_http] }
      `,
    },
  },
  good: {
    tiers: {
      gateway: yaml`
        receivers:
          otlp: { protocols: { grpc: {} } }
        processors:
          batch: {}
        exporters:
          otlp_http: { endpoint: "https://otlp.example.com" }
        service:
          pipelines:
            traces: { receivers: [otlp], processors: [batch], exporters: [otlp_http] }
      `,
    },
  },
});

function reportOn(component: Component, tier: Tier, catalogue: Catalogue): Report | null {
  const { kind, type, id } = component;
  const { collector, distribution } = tier.target;
  const at = { yaml: component.at, part: "key" } as const;
  const status = nameStatus(catalogue, kind, type, tier.target);
  switch (status.is) {
    case "current":
    case "deprecated":
    case "removed": // deprecated/removed-component says it
      return null;
    case "too-new": {
      const fixes = renameTypeFixes(tier, component, status.use, "safe");
      return {
        at,
        message: "too-new",
        params: { type, since: status.since, collector, use: status.use, id },
        fixes,
      };
    }
    case "not-yet":
      return { at, message: "not-yet", params: { type, first: status.first, collector, id } };
    case "other-distribution": {
      const distributions = status.distributions.join(", ");
      if (distributions === "") return { at, message: "self-built", params: { collector, kind, type, id } };
      return {
        at,
        message: "other-distribution",
        params: { distribution, collector, kind, type, id, distributions },
      };
    }
    case "not-built":
      return {
        at,
        message: "not-built",
        params: { build: status.build, module: status.module ?? "–", kind, type, id },
      };
    case "unknown":
      // Our list may end before this collector does: then it can know more than we do.
      if (status.certain) return reportOnUnknown(component, tier, catalogue);
      return {
        at,
        severity: "warning",
        message: "newer",
        params: { asOf: catalogue.asOf, kind, type, collector, id },
      };
    default:
      return assertNever(status);
  }
}

function reportOnUnknown(component: Component, tier: Tier, catalogue: Catalogue): Report {
  const { kind, type, id } = component;
  const at = { yaml: component.at, part: "key" } as const;
  const near = closest(type, namesAt(kind, tier, catalogue));
  if (near === null) return { at, message: "unknown", params: { kind, type, id } };
  const fixes = renameTypeFixes(tier, component, near, "review");
  return { at, message: "near", params: { kind, type, id, near }, fixes };
}

/** Every name of that kind that the tier's collector takes without a word about its age. */
function namesAt(kind: Component["kind"], tier: Tier, catalogue: Catalogue): readonly string[] {
  const names: string[] = [];
  for (const component of catalogue.components) {
    if (component.kind === kind) names.push(component.type, ...component.aliases.map((alias) => alias.type));
  }
  return names.filter((name) => nameStatus(catalogue, kind, name, tier.target).is === "current");
}
