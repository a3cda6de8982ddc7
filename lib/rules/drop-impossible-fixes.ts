import { at, isList, type Json } from "../base/json";
import type { TierEdit, Workspace } from "../workspace/types";
import { canEdit } from "../yaml/can-edit";
import { dataOf, readDocument } from "../yaml/document";
import type { Finding, Fix } from "./types";

/**
 * The findings without fixes that the texts do not allow: a rule speaks of what it understood, and where a list is written as a word,
 * a value is repeated by an alias, or the text does not parse, its edits have no place. What is shown can be applied.
 */
export function dropImpossibleFixes(findings: readonly Finding[], workspace: Workspace): readonly Finding[] {
  const texts = new Map(workspace.tiers.map(({ id, yaml }) => [id, yaml]));
  return findings.map((finding) => {
    const fixes = finding.fixes.filter((fix) => isPossible(fix, texts));
    return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
  });
}

function isPossible({ edits }: Fix, texts: ReadonlyMap<string, string>): boolean {
  const tiers = new Set(edits.map(({ tier }) => tier));
  return [...tiers].every((tier) => {
    const own = edits.filter((edit): edit is TierEdit => "op" in edit && edit.tier === tier);
    if (own.length === 0) return true;
    const document = readDocument(texts.get(tier) ?? "");
    return canEdit(document, own) && !own.some((edit) => countsHalfTyped(dataOf(document), edit));
  });
}

/** True where an edit counts items of a pipeline's list that holds one which is no name yet: the rule did not count that one. */
function countsHalfTyped(data: Json, edit: TierEdit): boolean {
  if (edit.op === "set" || edit.op === "rename" || edit.path[1] !== "pipelines") return false;
  const list = at(data, ...edit.path.slice(0, 4));
  return isList(list) && list.some((item) => item === null || typeof item === "object" || item === "");
}
