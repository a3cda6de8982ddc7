import type { Finding, Severity } from "../rules/types";
import type { TierId } from "../topology/types";
import { drawnPlaces } from "./drawn-places";
import type { GraphView, NodeId } from "./types";

export type Badge = {
  /** The worst of them. */
  readonly severity: Severity;
  readonly count: number;
  /** Another use of the same component shows the number; this one only says that something is there. */
  readonly echo: boolean;
  /** The first of the worst. */
  readonly first: Finding;
};

/** Findings by what they are drawn on: uses, chips and lanes under their own ids, tiers and hops under theirs. */
export type Badges = {
  readonly nodes: ReadonlyMap<NodeId, Badge>;
  readonly lanes: ReadonlyMap<NodeId, Badge>;
  readonly tiers: ReadonlyMap<TierId, Badge>;
  readonly hops: ReadonlyMap<string, Badge>;
};

/**
 * Puts every finding on the narrowest thing that stands for its place. A component that is used several times counts on
 * its first use and is only marked on the others. Old names are drawn as struck through, not counted.
 */
export function badgesOf(view: GraphView, findings: readonly Finding[]): Badges {
  const drawnAt = drawnPlaces(view);
  const nodes = new Tally();
  const lanes = new Tally();
  const tiers = new Tally();
  const hops = new Tally();
  for (const finding of findings) {
    if (finding.rule === renamed) continue;
    const { tier, at } = finding.anchor;
    const hop = hopOf(finding);
    if (hop !== null) hops.add(hop, finding);
    if ("hop" in at) continue;
    const drawn = drawnAt(tier, at);
    if (drawn.kind === "uses") {
      nodes.add(drawn.first, finding);
      for (const other of drawn.others) nodes.add(other, finding, true);
    } else if (drawn.kind === "lane") lanes.add(drawn.id, finding);
    else tiers.add(tier, finding);
  }
  return { nodes: nodes.badges, lanes: lanes.badges, tiers: tiers.badges, hops: hops.badges };
}

/** What a deprecated name's finding is called: nodes show it by themselves. */
const renamed = "deprecated/component";

class Tally {
  readonly badges = new Map<string, Badge>();

  add(id: string, finding: Finding, echo = false): void {
    const before = this.badges.get(id);
    if (!before) {
      this.badges.set(id, { severity: finding.severity, count: 1, echo, first: finding });
      return;
    }
    const worse = rank[finding.severity] < rank[before.severity];
    this.badges.set(id, {
      severity: worse ? finding.severity : before.severity,
      // Counts only what is counted here; a mark of another use gives way to it.
      count: before.echo === echo ? before.count + 1 : echo ? before.count : 1,
      echo: before.echo && echo,
      first: worse ? finding : before.first,
    });
  }
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The hop a finding speaks of, by its own place or by what it relates to. */
function hopOf(finding: Finding): string | null {
  for (const { at } of [finding.anchor, ...finding.related.map((entry) => entry.anchor)]) {
    if ("hop" in at) return at.hop;
  }
  return null;
}
