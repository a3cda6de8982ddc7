import { err, ok, type Result } from "../base/result";
import { words, type Words } from "../base/words";
import { roles } from "../facts/types";
import { guessRole } from "../workspace/guess-role";
import { defaultTarget } from "../workspace/new-workspace";
import { parseWorkspace } from "../workspace/schema";
import type { TierSource, Workspace } from "../workspace/types";
import type { Question } from "./schema";

/** The design that a question speaks of: the one that it holds, with the tiers that it names beside. The error is a sentence. */
export function designAsked(question: Question): Result<Workspace, Words> {
  const base = question.design ?? { version: 2, name: "", tiers: [], layout: {}, notes: [], waivers: [] };
  const own = Array.isArray(base["tiers"]) ? base["tiers"] : [];
  const added = (question.tiers ?? []).map(({ id, role, yaml, facts = {} }): TierSource => ({
    id,
    role: role ?? roles.find((each) => each === id) ?? guessRole(yaml),
    yaml,
    target: defaultTarget,
    facts,
  }));
  if (own.length + added.length === 0) return err(words("answer.nothing"));
  // Sizes, names and shapes are the design's own matter, wherever its parts come from.
  const parsed = parseWorkspace({ ...base, tiers: [...own, ...added] });
  if (!parsed.ok) return err(parsed.error.message);
  const { collectorVersion, distribution } = question;
  const tiers = parsed.value.tiers.map((tier) => {
    const collector = collectorVersion?.replace(/^v/, "") ?? tier.target.collector;
    const target = { ...tier.target, collector, distribution: distribution ?? tier.target.distribution };
    return Object.assign({}, tier, { target });
  });
  const said = parsed.value.rules;
  if (question.profile === undefined && question.rules === undefined) return ok({ ...parsed.value, tiers });
  const profile = question.profile ?? said?.profile ?? "recommended";
  return ok({ ...parsed.value, tiers, rules: { profile, rules: { ...said?.rules, ...question.rules } } });
}
