import type { Catalogue } from "../catalogue/catalogue";
import { collectorReleases } from "../catalogue/versions";
import { readTopology } from "../topology/topology";
import { designOfExample } from "./design-of-example";
import { createEngine } from "./engine";
import type { DocumentedRule } from "./types";

/** From and up to which collector release a rule speaks of its bad example; null: as far as is known. */
export type RuleVersions = { readonly since: string | null; readonly until: string | null };

/**
 * The releases on which a rule speaks, asked of the rule itself: its bad example is judged on them. A rule speaks on one range of
 * releases. Null where the example is about tiers on different releases, or nothing but the collector's verdict speaks of it.
 */
export function versionsOf({ rule, docs }: DocumentedRule, catalogue: Catalogue): RuleVersions | null {
  const { bad } = docs;
  if (bad.collectors) return null;
  const speaks = (collector: string) => {
    const design = designOfExample(bad, catalogue, collector);
    const topology = readTopology(design.tiers, catalogue);
    // Examples have no waivers, so no day matters.
    const { findings } = createEngine([rule], catalogue)(topology, design, "2000-01-01");
    return findings.some((finding) => finding.rule === rule.id);
  };
  const own = releases.indexOf(minorOf(bad.collector ?? catalogue.asOf));
  if (own < 0 || !speaks(releases[own] ?? "")) return null;
  const first = edge(own, 0, speaks);
  const last = edge(own, releases.length - 1, speaks);
  return {
    since: first === 0 ? null : (releases[first] ?? null),
    until: last === releases.length - 1 ? null : (releases[last] ?? null),
  };
}

/** The release farthest from `inside` towards `end` that still speaks, by halves. */
function edge(inside: number, end: number, speaks: (release: string) => boolean): number {
  if (speaks(releases[end] ?? "")) return end;
  let [near, far] = [inside, end];
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (speaks(releases[middle] ?? "")) near = middle;
    else far = middle;
  }
  return near;
}

const releases = collectorReleases.toReversed();

function minorOf(version: string): string {
  return `0.${version.split(".")[1] ?? ""}.0`;
}
