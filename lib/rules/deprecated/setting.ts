import { isList, isMap, type Json } from "../../base/json";
import type { Path } from "../../base/path";
import type { SettingLife } from "../../catalogue/types";
import { compareVersions } from "../../catalogue/versions";
import type { Tier } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import type { FixReport, RuleDocs } from "../types";

export const setting = rule({
  id: "deprecated/setting",
  scope: "tier",
  severity: "warning",
  *check(tier, { catalogue }) {
    for (const { kind, type, id, config, at } of tier.components) {
      for (const life of catalogue.find(kind, type)?.lives ?? []) {
        if (!isGoing(life, tier)) continue;
        const { deprecated = "", removed = "none", instead = "none" } = life;
        for (const path of placesOf(config, life.path))
          yield {
            at: { yaml: [...at, ...path], part: "key" },
            // Where nothing takes it out, it costs a look and no more.
            severity: removed === "none" ? "info" : "warning",
            params: { id, name: String(path.at(-1)), since: deprecated, removed, instead },
            fixes: fixesOf(life, tier, [...at, ...path]),
          };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "No setting is on its way out",
      why: "A deprecated setting still works and is ignored or refused by a later release: the collector stops at the first key that it does not know. Often the same thing is said by another setting by now, or happens anyway. Changing it before the upgrade keeps the two apart.",
      messages: {
        default:
          "`{name}` of `{id}` is deprecated since {since}{removed, select, none {} other {, and {removed} refuses it}}.{instead, select, none {} other { Use `{instead}`.}}",
      },
      fixes: { remove: "Take `{name}` out" },
    },
    ko: {
      title: "사용 중단 예정인 설정이 없음",
      why: "사용 중단 예정인 설정은 아직 동작하지만 이후 릴리스에서 무시되거나 거부됩니다. Collector는 모르는 키가 있으면 시작하지 못합니다. 지금은 다른 설정으로 같은 내용을 적거나 기본 동작인 경우가 많습니다. 업그레이드 전에 바꾸면 두 변경이 섞이지 않습니다.",
      messages: {
        default:
          "`{id}`의 `{name}` 설정은 {since}부터 사용 중단 예정입니다.{removed, select, none {} other { {removed}부터는 거부됩니다.}}{instead, select, none {} other { `{instead}` 설정을 사용하십시오.}}",
      },
      fixes: { remove: "`{name}` 설정 제거" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/main/CHANGELOG.md",
  bad: { tiers: { agent: enriching("{ extract: { deployment_name_from_replicaset: true } }") } },
  good: { tiers: { agent: enriching("{ extract: { metadata: [k8s.deployment.name] } }") } },
});

function enriching(settings: string): string {
  return exampleTier({
    processors: `k8s_attributes: ${settings}`,
    pipelines: "traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }",
  });
}

/** Deprecated at the tier's version, and taken still. Values have a rule of their own. */
function isGoing({ value, deprecated, removed }: SettingLife, { target }: Tier): boolean {
  return (
    value === undefined &&
    deprecated !== undefined &&
    compareVersions(target.collector, deprecated) >= 0 &&
    (removed === undefined || compareVersions(target.collector, removed) < 0)
  );
}

/** Where a path is written in settings; `*` is every item of a list or map. `above`: how the walk came here. */
function placesOf(value: Json, [step, ...rest]: readonly string[], above: Path = []): readonly Path[] {
  if (step === undefined) return [above];
  const items: readonly (readonly [string | number, Json])[] = isList(value)
    ? [...value.entries()]
    : isMap(value)
      ? Object.entries(value)
      : [];
  return items
    .filter(([key]) => key === step || step === "*")
    .flatMap(([key, item]) => placesOf(item, rest, [...above, key]));
}

/** Where nothing takes its place, it can go. */
function fixesOf({ instead }: SettingLife, tier: Tier, path: Path): readonly FixReport[] {
  if (instead !== undefined) return [];
  return [
    {
      id: "remove",
      params: { name: String(path.at(-1)) },
      safety: "review",
      edits: [inTier(tier.id, remove(path))],
    },
  ];
}
