import type { Catalogue } from "../../catalogue/catalogue";
import { nameStatus } from "../../catalogue/names";
import { compareVersions } from "../../catalogue/versions";
import { textFact } from "../../facts/sheet";
import type { Component, Tier, Topology } from "../../topology/types";
import { rule } from "../define";
import { plainTier } from "../shared/plain-tier";
import type { Report, RuleDocs } from "../types";

/** Half a year of releases: names that became the default since then are unknown to the older tier. */
const mostMinors = 10;

export const versionSkew = rule({
  id: "wl/version-skew",
  scope: "topology",
  severity: "warning",
  *check(topology, { catalogue }) {
    for (const tier of topology.tiers) yield* unlikeImage(tier, catalogue);
    yield* farApart(topology);
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Tiers run the version they are designed for, and versions near each other",
      why: "Names and settings change with nearly every release, and an older collector does not know newer ones. A design that is checked for one version and deployed with another is not checked at all. Tiers that are many releases apart can no longer share a piece of configuration, and what is known of the one does not hold for the other.",
      messages: {
        image:
          "Image tag `{tag}` of `{tier}` is not {collector}, for which the design is checked: `{component}` is no name it knows, so the collector does not start.",
        tiers:
          "`{from}` runs {first} and `{to}` {second}, {minors, number} releases apart: names and settings of one tier are not those of the other. Bring them together.",
      },
      fixes: { pin: "Run `{collector}`" },
    },
    ko: {
      title: "티어가 설계한 버전으로, 서로 가까운 버전으로 실행됨",
      why: "거의 모든 릴리스에서 이름과 설정이 바뀌며 이전 버전의 Collector는 새 이름을 알지 못합니다. 한 버전으로 검사하고 다른 버전으로 배포한 설계는 검사하지 않은 것과 같습니다. 버전이 많이 떨어진 티어끼리는 설정을 함께 쓸 수 없고, 한쪽에서 확인한 내용이 다른 쪽에는 맞지 않습니다.",
      messages: {
        image:
          "`{tier}` 티어의 이미지 태그 `{tag}` 버전은 설계를 검사한 {collector} 버전이 아닙니다. `{component}` 이름을 알지 못해 Collector가 시작되지 않습니다.",
        tiers:
          "`{from}` 티어는 {first}, `{to}` 티어는 {second} 버전으로 {minors, number}개 릴리스 차이가 납니다. 두 티어의 이름과 설정이 서로 다릅니다. 버전을 맞추십시오.",
      },
      fixes: { pin: "`{collector}` 버전 실행" },
    },
  },
  source: "https://github.com/open-telemetry/opentelemetry-collector/blob/main/CHANGELOG.md",
  bad: { tiers: { gateway: plainTier() }, facts: { gateway: { "image.tag": "0.120.0" } } },
  good: { tiers: { gateway: plainTier() }, facts: { gateway: { "image.tag": "0.159.0" } } },
});

/** The first component whose name the image's version does not know, though the design's does. */
function* unlikeImage(tier: Tier, catalogue: Catalogue): Iterable<Report> {
  const tag = textFact(tier.facts, "image.tag");
  const version = tag === null ? undefined : /^v?(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  const { collector } = tier.target;
  if (tag === null || version === undefined || compareVersions(version, collector) === 0) return;
  const unknown = tier.components.find(
    (component) =>
      isKnown(component, tier, catalogue, collector) && !isKnown(component, tier, catalogue, version),
  );
  if (!unknown) return;
  yield {
    tier: tier.id,
    at: { deploy: "image.tag" },
    message: "image",
    params: { tag, tier: tier.id, collector, component: unknown.id },
    fixes: [
      {
        id: "pin",
        params: { collector },
        safety: "review",
        edits: [{ tier: tier.id, fact: "image.tag", value: collector }],
      },
    ],
  };
}

function isKnown({ kind, type }: Component, tier: Tier, catalogue: Catalogue, collector: string): boolean {
  const status = nameStatus(catalogue, kind, type, { ...tier.target, collector }).is;
  return status === "current" || status === "deprecated";
}

/** Each pair of tiers once, at the first hop between them. */
function* farApart({ tiers, hops }: Topology): Iterable<Report> {
  const seen = new Set<string>();
  for (const hop of hops) {
    const from = tiers.find((tier) => tier.id === hop.from.tier);
    const to = tiers.find((tier) => tier.id === hop.to);
    const pair = `${hop.from.tier}\n${hop.to}`;
    if (!from || !to || seen.has(pair)) continue;
    seen.add(pair);
    const minors = Math.abs(minorOf(from) - minorOf(to));
    if (!(minors > mostMinors)) continue;
    yield {
      tier: from.id,
      at: { hop: hop.id },
      message: "tiers",
      params: { from: from.id, first: from.target.collector, to: to.id, second: to.target.collector, minors },
    };
  }
}

/** NaN for versions that are not 0.x: they are compared with nothing. */
function minorOf({ target }: Tier): number {
  return Number(/^0\.(\d+)\./.exec(target.collector)?.[1] ?? Number.NaN);
}
