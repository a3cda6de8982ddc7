import type { Workspace } from "../../workspace/types";
import type { AnyRule, DocumentedRule } from "../types";
import { judge, workspaceOf } from "./example";
import { graft } from "./graft";

/** The first of the designs that a rule is silent on, and speaks on once the mistake of its bad example is made there; null: none. */
export function speaksOnGraft(
  { rule, docs }: DocumentedRule,
  designs: readonly Workspace[],
): Workspace | null {
  return designs.find((design) => !speaks(rule, design) && speaks(rule, graft(design, docs.bad))) ?? null;
}

/** True where a rule says something of a design. A rule that throws says nothing. */
function speaks(rule: AnyRule, design: Workspace): boolean {
  return judge([rule], design).judgement.findings.some(
    (finding) => finding.rule === rule.id && finding.message.id.startsWith(`rule.${rule.id}.`),
  );
}

/** True where a rule speaks on its bad example and is silent on its good one. */
export function isTrueToExamples({ rule, docs }: DocumentedRule): boolean {
  return speaks(rule, workspaceOf(docs.bad)) && !speaks(rule, workspaceOf(docs.good));
}
