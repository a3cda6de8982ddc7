import { err, ok } from "../base/result";
import { words } from "../base/words";
import { checkSize, checkTiers } from "../workspace/checks";
import { isEmptyTier } from "../workspace/is-empty-tier";
import { defaultTarget, type TierStart } from "../workspace/new-workspace";
import type { TierSource } from "../workspace/types";
import { command } from "./types";

export type ImportTiersArgs = { readonly tiers: readonly (TierStart & { readonly id: string })[] };

/**
 * Adds tiers that were brought, as one step: agents and singletons before the first gateway, gateways at the end. A tier
 * with nothing in it gives way to the first of its role.
 */
export const importTiers = command<ImportTiersArgs>({
  id: "import-tiers",
  title: { en: "Import tiers", ko: "티어 가져오기" },
  plan({ tiers: brought }, { workspace }) {
    const added = brought.map(sourceOf);
    const replaced = givingWay(workspace.tiers, added);
    const stay = workspace.tiers.filter((tier) => !replaced.has(tier.id));
    const before = added.filter(({ role }) => role !== "gateway");
    const behind = added.filter(({ role }) => role === "gateway");
    const gateway = stay.findIndex(({ role }) => role === "gateway");
    const index = gateway < 0 ? stay.length : gateway;
    const tiers = [...stay.toSpliced(index, 0, ...before), ...behind];
    const refused = checkTiers(tiers) ?? added.map(({ id, yaml }) => checkSize(id, yaml)).find(Boolean);
    if (refused) return err(refused);
    const [first] = added;
    return ok({
      label: words("command.import-tiers", { names: added.map(({ id }) => `\`${id}\``).join(", ") }),
      edits: [],
      replace: { tiers },
      capture: { as: "step" },
      ...(first ? { focus: { tier: first.id, at: { yaml: [], part: "key" as const } } } : {}),
    });
  },
});

function sourceOf({ id, role, yaml, target, facts }: ImportTiersArgs["tiers"][number]): TierSource {
  return { id, role, yaml, target: target ?? defaultTarget, facts: facts ?? {} };
}

/** Empty tiers whose role, or name, comes in with something. */
function givingWay(there: readonly TierSource[], added: readonly TierSource[]): ReadonlySet<string> {
  const empty = there.filter(isEmptyTier);
  return new Set(
    added.flatMap(({ id, role }) => {
      const found = empty.find((tier) => tier.id === id) ?? empty.find((tier) => tier.role === role);
      return found ? [found.id] : [];
    }),
  );
}
