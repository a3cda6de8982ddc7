import { formatPath, type Path } from "../base/path";
import type { Finding, Severity } from "../rules/types";
import type { TierId } from "../topology/types";
import type { Place } from "../workspace/types";
import { laneId } from "./node-id";
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
  const places = placesOf(view);
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
    const uses = "yaml" in at ? usesAt(places, tier, at.yaml) : [];
    const [first, ...others] = uses;
    if (first !== undefined) {
      nodes.add(first, finding);
      for (const other of others) nodes.add(other, finding, true);
      continue;
    }
    const lane = laneAt(tier, at);
    if (lane !== null && places.lanes.has(lane)) lanes.add(lane, finding);
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

type Places = {
  readonly components: ReadonlyMap<string, readonly NodeId[]>;
  readonly mentions: ReadonlyMap<string, NodeId>;
  readonly lanes: ReadonlySet<NodeId>;
};

function placesOf(view: GraphView): Places {
  const components = new Map<string, NodeId[]>();
  const mentions = new Map<string, NodeId>();
  const chips = view.frames.flatMap((frame) => frame.chips);
  for (const part of [...view.nodes, ...chips]) {
    mentions.set(`${part.tier}\n${formatPath(part.at)}`, part.id);
    if (!part.component) continue;
    const key = `${part.tier}\n${formatPath(part.component.at)}`;
    const uses = components.get(key);
    if (uses) uses.push(part.id);
    else components.set(key, [part.id]);
  }
  const lanes = view.frames.flatMap((frame) => frame.lanes.map((lane) => laneId(lane.tier, lane.pipeline)));
  return { components, mentions, lanes: new Set(lanes) };
}

/** The nodes of a definition (two steps deep) or of a mention (five, three for extensions), or of none. */
function usesAt({ components, mentions }: Places, tier: TierId, path: Path): readonly NodeId[] {
  const uses = components.get(`${tier}\n${formatPath(path.slice(0, 2))}`);
  if (uses) return uses;
  const mention =
    mentions.get(`${tier}\n${formatPath(path.slice(0, 5))}`) ??
    mentions.get(`${tier}\n${formatPath(path.slice(0, 3))}`);
  return mention === undefined ? [] : [mention];
}

function laneAt(tier: TierId, at: Place): NodeId | null {
  if (!("yaml" in at)) return null;
  const [service, pipelines, pipeline] = at.yaml;
  if (service !== "service" || pipelines !== "pipelines" || pipeline === undefined) return null;
  return laneId(tier, String(pipeline));
}

/** The hop a finding speaks of, by its own place or by what it relates to. */
function hopOf(finding: Finding): string | null {
  for (const { at } of [finding.anchor, ...finding.related.map((entry) => entry.anchor)]) {
    if ("hop" in at) return at.hop;
  }
  return null;
}
