import { at, isMap } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import { rename } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { FixReport, RuleDocs } from "../types";
import { detecting, detectorsOf } from "./detectors";

export const k8snodeSection = rule({
  id: "resdet/k8snode-section",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "resource_detection")) {
      const detectors = detectorsOf(processor) ?? [];
      for (const [listed, section] of pairs) {
        const written = at(processor.config, section);
        const isUnread = detectors.includes(listed) && !detectors.includes(section);
        if (!isUnread || !isMap(written) || Object.keys(written).length === 0) continue;
        yield {
          at: { yaml: [...processor.at, section], part: "key" },
          params: { processor: processor.id, listed, section },
          fixes: renamed(tier, processor, section, listed),
        };
      }
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The node detector's settings stand under its own name",
      why: "Since v0.154 the detector `k8snode` is called `k8s_api`. Both names work, but each reads the section of its own name only. Settings under the other one are accepted and never read: the detector takes its defaults, such as the variable `K8S_NODE_NAME` for the node.",
      messages: {
        default:
          "`{processor}` lists the detector `{listed}`, but its settings stand under `{section}`, which is not read: the defaults apply.",
      },
      fixes: { rename: "Rename the section to `{listed}`" },
    },
    ko: {
      title: "노드 디텍터의 설정이 같은 이름의 섹션에 있음",
      why: "v0.154부터 `k8snode` 디텍터의 이름이 `k8s_api`로 바뀌었습니다. 두 이름 모두 쓸 수 있지만 각각 자기 이름의 섹션만 읽습니다. 다른 이름 아래의 설정은 오류 없이 무시되고, 노드 이름을 `K8S_NODE_NAME`에서 읽는 등 기본값이 적용됩니다.",
      messages: {
        default:
          "`{processor}` 프로세서에 `{listed}` 디텍터가 있지만 설정은 `{section}` 섹션에 있어 읽히지 않습니다. 기본값이 적용됩니다.",
      },
      fixes: { rename: "섹션을 `{listed}` 이름으로 변경" },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor",
  bad: { tiers: { agent: detecting("{ detectors: [k8s_api], k8snode: { node_from_env_var: NODE_NAME } }") } },
  good: {
    tiers: { agent: detecting("{ detectors: [k8s_api], k8s_api: { node_from_env_var: NODE_NAME } }") },
  },
});

const pairs = [
  ["k8s_api", "k8snode"],
  ["k8snode", "k8s_api"],
] as const;

function renamed(tier: Tier, processor: Component, section: string, to: string): readonly FixReport[] {
  if (at(processor.config, to) !== undefined) return [];
  return [
    {
      id: "rename",
      params: { listed: to },
      safety: "review",
      edits: [inTier(tier.id, rename([...processor.at, section], to))],
    },
  ];
}
