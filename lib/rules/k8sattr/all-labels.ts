import { at, isList } from "../../base/json";
import type { Component } from "../../topology/types";
import type { Path } from "../../base/path";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { enriching } from "./examples";

export const allLabels = rule({
  id: "k8sattr/all-labels",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const processor of inUse(tier, "processor", "k8s_attributes"))
      for (const { pattern, place, part } of patternsOf(processor))
        if (matchesAll(pattern))
          yield {
            at: { yaml: place, part: "value" },
            params: { processor: processor.id, pattern, part },
          };
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Labels and annotations are copied by name",
      why: "A pattern that matches every key copies all labels or annotations of a pod onto each of its resources: hashes of templates, checksums, whole documents that tools keep in annotations. They change with every rollout, so metrics get new series each time, and memory and storage grow with keys that nobody asks for.",
      messages: {
        default:
          "`{processor}` copies every {part, select, labels {label} other {annotation}} (`{pattern}`): hashes and checksums among them make new series at each rollout. List the keys you query.",
      },
      fixes: {},
    },
    ko: {
      title: "레이블과 어노테이션을 이름으로 지정해 복사함",
      why: "모든 키와 일치하는 패턴은 파드의 레이블이나 어노테이션을 전부 리소스에 복사합니다. 템플릿 해시, 체크섬, 도구가 어노테이션에 넣어 둔 문서까지 포함됩니다. 이런 값은 롤아웃 때마다 바뀌어 메트릭에 새 시계열이 생기고, 아무도 찾지 않는 키 때문에 메모리와 저장 공간이 늘어납니다.",
      messages: {
        default:
          "`{processor}` 프로세서가 모든 {part, select, labels {레이블} other {어노테이션}} 값을 복사합니다(`{pattern}`). 해시와 체크섬 때문에 롤아웃마다 새 시계열이 생기므로 필요한 키만 나열합니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor",
  bad: { tiers: { gateway: enriching("{ extract: { labels: [{ key_regex: (.*), from: pod }] } }") } },
  good: {
    tiers: { gateway: enriching("{ extract: { labels: [{ key: app.kubernetes.io/part-of, from: pod }] } }") },
  },
});

type Pattern = { readonly pattern: string; readonly place: Path; readonly part: "labels" | "annotations" };

function patternsOf({ config, at: place }: Component): readonly Pattern[] {
  return (["labels", "annotations"] as const).flatMap((part) => {
    const entries = at(config, "extract", part);
    return (isList(entries) ? entries : []).flatMap((entry, index) => {
      const pattern = at(entry, "key_regex");
      return typeof pattern === "string"
        ? [{ pattern, place: [...place, "extract", part, index, "key_regex"], part }]
        : [];
    });
  });
}

/** True for `.*` and `.+`, with or without anchors and groups. */
function matchesAll(pattern: string): boolean {
  return /^\.[*+]$/.test(pattern.replace(/^\^?\(*(\?:)?/, "").replace(/\)*\$?$/, ""));
}
