import { drawnPlaces } from "../graph/drawn-places";
import { frameId, plateId } from "../graph/node-id";
import type { GraphView, NodeId } from "../graph/types";
import type { TierId } from "../topology/types";
import type { Place } from "../workspace/types";
import { upgradeKinds, type UpgradeItem, type UpgradeKind } from "./types";

/** What an upgrade does to one thing of the picture. */
export type UpgradeMark = {
  /** The worst of them. */
  readonly kind: UpgradeKind;
  /** At least 1. */
  readonly count: number;
  /** The first of the worst. */
  readonly first: UpgradeItem;
};

/**
 * What an upgrade does, by what it is drawn on: every use of a component, extensions, pipelines, hops, and tiers for what
 * has no narrower place.
 */
export function upgradeMarks(
  view: GraphView,
  items: readonly UpgradeItem[],
): ReadonlyMap<NodeId, UpgradeMark> {
  const drawnAt = drawnPlaces(view);
  const marks = new Map<NodeId, UpgradeMark>();
  for (const item of items) {
    for (const id of idsOf(item.anchor.tier, item.anchor.at)) marks.set(id, joined(marks.get(id), item));
  }
  return marks;

  function idsOf(tier: TierId, at: Place): readonly NodeId[] {
    if ("hop" in at) return [plateId(at.hop)];
    const drawn = drawnAt(tier, at);
    if (drawn.kind === "uses") return [drawn.first, ...drawn.others];
    return [drawn.kind === "lane" ? drawn.id : frameId(tier)];
  }
}

function joined(before: UpgradeMark | undefined, item: UpgradeItem): UpgradeMark {
  if (!before) return { kind: item.kind, count: 1, first: item };
  const worse = upgradeKinds.indexOf(item.kind) < upgradeKinds.indexOf(before.kind);
  return {
    kind: worse ? item.kind : before.kind,
    count: before.count + 1,
    first: worse ? item : before.first,
  };
}
