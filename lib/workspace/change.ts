import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import type { TierId } from "../topology/types";
import type { YamlEdit } from "../yaml/edit";
import { patch } from "../yaml/patch";
import { checkSize, checkTiers, noSuchTier } from "./checks";
import type { Change, Edit, FactEdit, TargetEdit, TierEdit, TierSource, Workspace } from "./types";

/**
 * The workspace after `change`, or why it cannot be made. All or nothing: one refused edit refuses the change.
 * Order: `replace`, then `texts`, then `edits` in their order, then `layout`. Parts that nothing touches keep their
 * identity. Refusals: "not-there" for an unknown tier, "too-large" for more text than a tier may hold, "exists" for
 * tier ids that collide, and whatever the YAML patcher answers.
 */
export function applyChange(workspace: Workspace, change: Change): Result<Workspace, Refusal> {
  const replaced: Workspace = change.replace ? { ...workspace, ...change.replace } : workspace;
  const named = change.replace?.tiers ? checkTiers(change.replace.tiers) : null;
  if (named) return err(named);
  const unknown = tiersNamedBy(change).find((id) => !replaced.tiers.some((tier) => tier.id === id));
  if (unknown !== undefined) return err(noSuchTier(unknown));

  const tiers: TierSource[] = [];
  for (const source of replaced.tiers) {
    const tier = applyToTier(source, change);
    if (!tier.ok) return tier;
    tiers.push(tier.value);
  }
  const sameTiers = tiers.every((tier, index) => tier === replaced.tiers[index]);
  const layout = change.layout ? mergeLayout(replaced.layout, change.layout) : replaced.layout;
  if (sameTiers && layout === replaced.layout) return ok(replaced);
  return ok({ ...replaced, tiers: sameTiers ? replaced.tiers : tiers, layout });
}

function tiersNamedBy(change: Change): readonly TierId[] {
  return [...Object.keys(change.texts ?? {}), ...change.edits.map((edit) => edit.tier)];
}

function applyToTier(source: TierSource, change: Change): Result<TierSource, Refusal> {
  const mine = change.edits.filter((edit) => edit.tier === source.id);
  const given = change.texts && Object.hasOwn(change.texts, source.id) ? change.texts[source.id] : undefined;
  const patched = patchText(given ?? source.yaml, mine.filter(isTierEdit));
  if (!patched.ok) return patched;
  const yaml = patched.value;
  const tooLarge = yaml === source.yaml ? null : checkSize(source.id, yaml);
  if (tooLarge) return err(tooLarge);
  const facts = mine.filter(isFactEdit).reduce(setFact, source.facts);
  const target = mine.findLast(isTargetEdit)?.target ?? source.target;
  if (yaml === source.yaml && facts === source.facts && target === source.target) return ok(source);
  return ok({ ...source, yaml, facts, target });
}

function patchText(text: string, edits: readonly TierEdit[]): Result<string, Refusal> {
  return edits.length === 0 ? ok(text) : patch(text, edits satisfies readonly YamlEdit[]);
}

function setFact(facts: TierSource["facts"], { fact, value }: FactEdit): TierSource["facts"] {
  if (value !== null) return { ...facts, [fact]: value };
  return Object.hasOwn(facts, fact)
    ? Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact))
    : facts;
}

function mergeLayout(layout: Workspace["layout"], moves: NonNullable<Change["layout"]>): Workspace["layout"] {
  const next = new Map(Object.entries(layout));
  for (const [node, point] of Object.entries(moves)) {
    if (point === null) next.delete(node);
    else next.set(node, point);
  }
  return Object.fromEntries(next);
}

function isTierEdit(edit: Edit): edit is TierEdit {
  return "op" in edit;
}

function isFactEdit(edit: Edit): edit is FactEdit {
  return "fact" in edit;
}

function isTargetEdit(edit: Edit): edit is TargetEdit {
  return "target" in edit;
}
