import { err, ok } from "../base/result";
import { words } from "../base/words";
import { checkSize, checkTiers } from "../workspace/checks";
import { defaultTarget, type TierStart } from "../workspace/new-workspace";
import type { TierSource } from "../workspace/types";
import { command } from "./types";

export type ImportTiersArgs = { readonly tiers: readonly (TierStart & { readonly id: string })[] };

/** Adds tiers that were brought, as one step: agents and singletons before the first gateway, gateways at the end. */
export const importTiers = command<ImportTiersArgs>({
  id: "import-tiers",
  title: { en: "Import tiers", ko: "티어 가져오기" },
  plan({ tiers: brought }, { workspace }) {
    const added = brought.map(sourceOf);
    const before = added.filter(({ role }) => role !== "gateway");
    const behind = added.filter(({ role }) => role === "gateway");
    const gateway = workspace.tiers.findIndex(({ role }) => role === "gateway");
    const index = gateway < 0 ? workspace.tiers.length : gateway;
    const tiers = [...workspace.tiers.toSpliced(index, 0, ...before), ...behind];
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
