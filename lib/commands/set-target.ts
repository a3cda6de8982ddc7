import { err, ok } from "../base/result";
import { words } from "../base/words";
import type { Target, TierId } from "../topology/types";
import { distributionName } from "../catalogue/distribution-name";
import { noSuchTier } from "../workspace/checks";
import { command } from "./types";

export type SetTargetArgs = { readonly tiers: readonly TierId[] | "all"; readonly target: Target };

/** Chooses the collector version and distribution that tiers run. */
export const setTarget = command<SetTargetArgs>({
  id: "set-target",
  title: { en: "Set collector version", ko: "컬렉터 버전 지정" },
  plan({ tiers, target }, { workspace }) {
    const all = workspace.tiers.map(({ id }) => id);
    const chosen = tiers === "all" ? all : tiers;
    const unknown = chosen.find((id) => !all.includes(id));
    if (unknown !== undefined) return err(noSuchTier(unknown));
    if (!/^\d+\.\d+\.\d+$/.test(target.collector))
      return err({
        reason: "not-allowed",
        message: words("command.version", { version: target.collector }),
      });
    return ok({
      label: words("command.set-target", {
        tiers: chosen.join(", "),
        collector: target.collector,
        distribution: distributionName(target),
      }),
      edits: workspace.tiers.flatMap(({ id, target: now }) => {
        return chosen.includes(id) && !isSame(now, target) ? [{ tier: id, target }] : [];
      }),
      capture: { as: "step" },
    });
  },
});

function isSame(a: Target, b: Target): boolean {
  return (
    a.collector === b.collector &&
    a.distribution === b.distribution &&
    JSON.stringify(a.build) === JSON.stringify(b.build)
  );
}
