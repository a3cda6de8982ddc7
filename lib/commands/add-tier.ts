import { err, ok } from "../base/result";
import { words } from "../base/words";
import type { Role } from "../facts/types";
import { checkTiers } from "../workspace/checks";
import { defaultTarget } from "../workspace/new-workspace";
import type { TierSource } from "../workspace/types";
import { command } from "./types";

export type AddTierArgs = { readonly role: Role; readonly id: string };

/** Adds an empty tier where data flows by: singletons and agents before the first gateway, gateways at the end. */
export const addTier = command<AddTierArgs>({
  id: "add-tier",
  title: { en: "Add tier", ko: "티어 추가" },
  plan({ role, id }, { workspace }) {
    const gateway = workspace.tiers.findIndex((tier) => tier.role === "gateway");
    const index = role === "gateway" || gateway < 0 ? workspace.tiers.length : gateway;
    const target = workspace.tiers[0]?.target ?? defaultTarget;
    const tier: TierSource = { id, role, yaml: "", target, facts: {} };
    const tiers = workspace.tiers.toSpliced(index, 0, tier);
    const refused = checkTiers(tiers);
    if (refused) return err(refused);
    return ok({
      label: words("command.add-tier", { tier: id }),
      edits: [],
      replace: { tiers },
      capture: { as: "step" },
      focus: { tier: id, at: { yaml: [], part: "key" } },
    });
  },
});
