import { words } from "../base/words";
import { compareVersions } from "../catalogue/versions";
import type { Finding, Judgement } from "../rules/types";
import type { Tier, Topology } from "../topology/types";
import { chartChanges } from "./chart-changes";
import { collectorChanges } from "./collector-changes";
import {
  upgradeKinds,
  type ReleaseChange,
  type UpgradeItem,
  type UpgradeKind,
  type UpgradeTarget,
} from "./types";

type Upgrade = {
  /** The design as it is: what it means, and what is said of it. */
  readonly topology: Topology;
  readonly before: Judgement;
  /** What is said of it on the target. */
  readonly after: Judgement;
  readonly target: UpgradeTarget;
  /** The chart that a tier is installed with where its facts name none. */
  readonly chart: string;
};

/**
 * What an upgrade means for a design, worst first: what breaks, what is renamed, what changes without a word of the text, what becomes
 * possible. What both judgements say is no matter of the upgrade, but names that are on their way out are told again.
 */
export function upgradeItems({ topology, before, after, target, chart }: Upgrade): readonly UpgradeItem[] {
  const known = new Set(before.findings.map(({ key }) => key));
  const judged = after.findings.flatMap((finding) => {
    const kind = kindOf(finding, known);
    return kind ? [itemOf(finding, kind)] : [];
  });
  const released = topology.tiers.flatMap((tier) =>
    [...collectorChanges, ...chartChanges].flatMap((change) => changesIn(tier, change, target, chart)),
  );
  const items = [...judged, ...released.filter((item) => !judged.some((other) => isSamePlace(item, other)))];
  return items.toSorted((a, b) => upgradeKinds.indexOf(a.kind) - upgradeKinds.indexOf(b.kind));
}

function kindOf(finding: Finding, known: ReadonlySet<string>): UpgradeKind | null {
  if (renames(finding)) return "renamed";
  if (known.has(finding.key)) return null;
  return finding.severity === "error" ? "breaks" : "changes";
}

/** Its name is on its way out: it works on the target still. */
function renames({ severity, rule }: Finding): boolean {
  return severity !== "error" && rule.startsWith("deprecated/");
}

function itemOf({ anchor, message, fixes }: Finding, kind: UpgradeKind): UpgradeItem {
  return { kind, anchor, message, since: null, fixes };
}

function changesIn(
  tier: Tier,
  change: ReleaseChange,
  target: UpgradeTarget,
  chart: string,
): readonly UpgradeItem[] {
  const to = target[change.of];
  const own = tier.facts["chart.version"]?.value;
  const from = change.of === "collector" ? tier.target.collector : typeof own === "string" ? own : chart;
  const isPassed =
    to !== null && compareVersions(from, change.since) < 0 && compareVersions(change.since, to) <= 0;
  if (!isPassed) return [];
  return change.where(tier).map(({ at, name }) => ({
    kind: change.kind,
    anchor: { tier: tier.id, at: { yaml: at, part: "key" } },
    message: words(`upgrade.change.${change.id}`, { name }),
    since: change.since,
    fixes: [],
  }));
}

/** A break that judging found already is not told a second time. */
function isSamePlace(item: UpgradeItem, other: UpgradeItem): boolean {
  if (item.kind !== "breaks" || other.kind !== "breaks" || item.anchor.tier !== other.anchor.tier)
    return false;
  const [ours, theirs] = [item.anchor.at, other.anchor.at];
  return (
    "yaml" in ours && "yaml" in theirs && ours.yaml.slice(0, 2).join() === theirs.yaml.slice(0, 2).join()
  );
}
