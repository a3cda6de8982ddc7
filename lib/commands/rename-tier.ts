import { err, ok } from "../base/result";
import { words } from "../base/words";
import { checkTiers, noSuchTier } from "../workspace/checks";
import type { Change, Point, Waiver, Workspace } from "../workspace/types";
import { layoutKeysOf, renamedKey } from "./tier-layout";
import { command } from "./types";

export type RenameTierArgs = { readonly tier: string; readonly to: string };

/** Renames a tier; what was moved on the canvas and accepted findings follow it. */
export const renameTier = command<RenameTierArgs>({
  id: "rename-tier",
  title: { en: "Rename tier", ko: "티어 이름 변경" },
  plan({ tier, to }, { workspace }) {
    if (!workspace.tiers.some(({ id }) => id === tier)) return err(noSuchTier(tier));
    const tiers = workspace.tiers.map((source) => (source.id === tier ? { ...source, id: to } : source));
    const refused = checkTiers(tiers);
    if (refused) return err(refused);
    const change: Change = {
      label: words("command.rename-tier", { tier, to }),
      edits: [],
      replace: { tiers, waivers: workspace.waivers.map((waiver) => moveWaiver(waiver, tier, to)) },
      layout: moveLayout(workspace.layout, tier, to),
      capture: { as: "step" },
    };
    return ok(change);
  },
});

function moveLayout(
  layout: Workspace["layout"],
  tier: string,
  to: string,
): Readonly<Record<string, Point | null>> {
  const moved = layoutKeysOf(layout, tier);
  return Object.fromEntries([
    ...moved.map((key) => [key, null] as const),
    ...moved.map((key) => [renamedKey(key, tier, to) ?? key, layout[key] ?? null] as const),
  ]);
}

/** `hop::agent/otlp→gateway` names tiers at both ends. */
function moveWaiver(waiver: Waiver, tier: string, to: string): Waiver {
  const start = waiver.at.startsWith(`hop::${tier}/`)
    ? `hop::${to}/${waiver.at.slice(`hop::${tier}/`.length)}`
    : waiver.at;
  const at =
    start.startsWith("hop::") && start.endsWith(`→${tier}`) ? `${start.slice(0, -tier.length)}${to}` : start;
  return { ...waiver, tier: waiver.tier === tier ? to : waiver.tier, at };
}
