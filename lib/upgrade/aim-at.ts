import { invariant } from "../base/assert";
import { words } from "../base/words";
import { applyChange } from "../workspace/change";
import type { Edit, Workspace } from "../workspace/types";
import type { UpgradeTarget } from "./types";

/** The edits that put every tier of a design on another collector, and every tier that has a chart on another chart. */
export function aimEdits({ tiers }: Workspace, target: UpgradeTarget): readonly Edit[] {
  return tiers.flatMap((tier): readonly Edit[] => {
    const { collector, chart } = target;
    const moves = collector !== null && tier.target.collector !== collector;
    const rerenders = chart !== null && tier.facts["chart.version"] !== chart;
    return [
      ...(moves ? [{ tier: tier.id, target: { ...tier.target, collector } }] : []),
      ...(rerenders ? [{ tier: tier.id, fact: "chart.version", value: chart }] : []),
    ];
  });
}

/** The design with those edits, its texts as they are. */
export function aimAt(workspace: Workspace, target: UpgradeTarget): Workspace {
  const edits = aimEdits(workspace, target);
  if (edits.length === 0) return workspace;
  const aimed = applyChange(workspace, {
    label: words("upgrade.aimed"),
    edits,
    capture: { as: "skip" },
  });
  invariant(aimed.ok, "a target and a chart version are refused by no text");
  return aimed.value;
}
