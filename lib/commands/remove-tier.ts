import { err, ok } from "../base/result";
import { words } from "../base/words";
import { checkTiers, noSuchTier } from "../workspace/checks";
import { layoutKeysOf } from "./tier-layout";
import { command } from "./types";

export type TierArgs = { readonly tier: string };

/** Takes a tier out of the design, its text with it. The last one stays. */
export const removeTier = command<TierArgs>({
  id: "remove-tier",
  title: { en: "Delete tier", ko: "티어 삭제" },
  plan({ tier }, { workspace }) {
    if (!workspace.tiers.some(({ id }) => id === tier)) return err(noSuchTier(tier));
    const tiers = workspace.tiers.filter(({ id }) => id !== tier);
    const refused = checkTiers(tiers);
    if (refused) return err(refused);
    const moved = layoutKeysOf(workspace.layout, tier);
    return ok({
      label: words("command.remove-tier", { tier }),
      edits: [],
      replace: { tiers, waivers: workspace.waivers.filter((waiver) => waiver.tier !== tier) },
      layout: Object.fromEntries(moved.map((node) => [node, null])),
      capture: { as: "step" },
    });
  },
});
