import type { Json } from "../base/json";
import { err, ok } from "../base/result";
import { words } from "../base/words";
import { fitsFact } from "../facts/parse-fact";
import { factById } from "../facts/table";
import { noSuchTier } from "../workspace/checks";
import { command } from "./types";

export type SetFactArgs = {
  readonly tier: string;
  readonly fact: string;
  /** Null: back to what is assumed. */
  readonly value: Json | null;
};

/** States how a tier is deployed, or takes it back to what is assumed. */
export const setFact = command<SetFactArgs>({
  id: "set-fact",
  title: { en: "Change deploy fact", ko: "배포 정보 변경" },
  plan({ tier, fact: id, value }, { workspace }) {
    if (!workspace.tiers.some((source) => source.id === tier)) return err(noSuchTier(tier));
    const fact = factById(id);
    if (!fact) return err({ reason: "not-there", message: words("command.no-fact", { fact: id }) });
    if (value !== null && !fitsFact(fact, value))
      return err({ reason: "not-allowed", message: words(`command.fact-${fact.type.is}`, { fact: id }) });
    return ok({
      label: words(value === null ? "command.unset-fact" : "command.set-fact", { fact: id, tier }),
      edits: [{ tier, fact: id, value }],
      capture: { as: "step" },
      focus: { tier, at: { deploy: id } },
    });
  },
});
