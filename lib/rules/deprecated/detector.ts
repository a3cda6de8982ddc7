import { at, isList } from "../../base/json";
import type { SettingLife } from "../../catalogue/types";
import { compareVersions } from "../../catalogue/versions";
import { detecting } from "../resdet/detectors";
import type { Component, Tier } from "../../topology/types";
import { rename, set } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import type { FixReport, Report, RuleDocs } from "../types";

export const detector = rule({
  id: "deprecated/detector",
  scope: "tier",
  severity: "warning",
  *check(tier, { catalogue }) {
    for (const component of tier.components) {
      const lives = (catalogue.find(component.kind, component.type)?.lives ?? []).filter(
        ({ value }) => value !== undefined,
      );
      for (const life of lives) {
        const listed = at(component.config, ...life.path);
        const index = isList(listed) ? listed.indexOf(life.value ?? "") : -1;
        const report = index < 0 ? null : reportOn(life, { tier, component, index, lives });
        if (report) yield report;
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Detectors go by the names that the collector knows",
      why: "Detectors are renamed and added as components are. An old name still works and logs a warning at each start; a new one is unknown to a collector from before, which does not start with it. A detector reads the section of its own name only, so the settings under it move along with the name.",
      messages: {
        default:
          "The detector `{name}` of `{id}` is an old name: since {since} it is `{instead}`. It still starts, with a warning in the log.",
        "too-new":
          "The detector `{name}` comes with {since}: collector {collector} does not start with `{id}`.{instead, select, none {} other { Its name there is `{instead}`.}}",
      },
      fixes: { rename: "Rename `{from}` to `{to}`, with its settings" },
    },
    ko: {
      title: "디텍터를 실행할 Collector가 아는 이름으로 사용",
      why: "디텍터도 컴포넌트처럼 이름이 바뀌고 새로 생깁니다. 이전 이름은 동작하지만 시작할 때마다 경고 로그가 남고, 새 이름은 이전 버전의 Collector가 알지 못해 시작되지 않습니다. 디텍터는 자기 이름의 섹션만 읽으므로 이름을 바꾸면 그 아래 설정도 함께 옮겨야 합니다.",
      messages: {
        default:
          "`{id}` 프로세서의 `{name}` 디텍터는 이전 이름입니다. {since} 버전부터 `{instead}` 이름입니다. 지금도 시작되지만 로그에 경고가 남습니다.",
        "too-new":
          "`{name}` 디텍터는 {since} 버전부터 있어 {collector} 버전의 Collector는 `{id}` 항목 때문에 시작되지 않습니다.{instead, select, none {} other { 그 버전의 이름은 `{instead}`입니다.}}",
      },
      fixes: { rename: "`{from}` 이름을 설정과 함께 `{to}` 이름으로 변경" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor",
  bad: {
    tiers: { agent: detecting("{ detectors: [env, k8snode], k8snode: { node_from_env_var: NODE } } # ours") },
  },
  good: {
    tiers: { agent: detecting("{ detectors: [env, k8s_api], k8s_api: { node_from_env_var: NODE } } # ours") },
  },
});

type Listed = {
  readonly tier: Tier;
  readonly component: Component;
  readonly index: number;
  readonly lives: readonly SettingLife[];
};

function reportOn(life: SettingLife, listed: Listed): Report | null {
  const { tier, component, index, lives } = listed;
  const { collector } = tier.target;
  const { value: name = "", path, added, addedBy, deprecated, instead } = life;
  const place = { yaml: [...component.at, ...path, index], part: "value" } as const;
  const params = { id: component.id, name, collector };
  if (added !== undefined && compareVersions(collector, added) < 0) {
    const older = lives.find((other) => other.instead === name)?.value;
    return {
      at: place,
      severity: "error",
      message: "too-new",
      params: { ...params, since: addedBy ?? added, instead: older ?? "none" },
      fixes: renamed(listed, life, older),
    };
  }
  if (deprecated === undefined || compareVersions(collector, deprecated) < 0) return null;
  return {
    at: place,
    params: { ...params, since: deprecated, instead: instead ?? "none" },
    fixes: renamed(listed, life, instead),
  };
}

/** The name in the list and the section that it reads. None where the other name has settings of its own. */
function renamed({ tier, component, index }: Listed, life: SettingLife, to?: string): readonly FixReport[] {
  const { value: from = "", path } = life;
  const listed = at(component.config, ...path);
  const has = (name: string) => at(component.config, name) !== undefined;
  if (to === undefined || (isList(listed) && listed.includes(to)) || has(to)) return [];
  const section = has(from) ? [inTier(tier.id, rename([...component.at, from], to))] : [];
  return [
    {
      id: "rename",
      params: { from, to },
      safety: "safe",
      edits: [inTier(tier.id, set([...component.at, ...path, index], to)), ...section],
    },
  ];
}
