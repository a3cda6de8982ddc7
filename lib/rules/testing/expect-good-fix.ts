import { expect } from "vitest";
import { groupBy } from "../../base/group-by";
import { applyChange } from "../../workspace/change";
import type { TierEdit, Workspace } from "../../workspace/types";
import { words } from "../../base/words";
import { commentsOf } from "../../yaml/comments";
import { dataOf, readDocument } from "../../yaml/document";
import { rangeOf } from "../../yaml/locate";
import { rules } from "../registry.generated";
import type { AnyRule, Finding, Fix } from "../types";
import { judge } from "./example";

/**
 * What every fix must do: clear its finding, leave text that parses, keep every comment outside of what it removes, bring no
 * new error by any rule; and where all that is offered is applied, again and again, that ends.
 */
export function expectGoodFix(rule: AnyRule, workspace: Workspace, fix: Fix): void {
  const before = judge([rule], workspace).judgement.findings.filter((finding) => finding.rule === rule.id);
  const fixed = applied(workspace, fix);
  expect(fixed, `${fix.id} changes something`).not.toEqual(workspace);

  const after = judge([rule], fixed).judgement.findings.filter((finding) => finding.rule === rule.id);
  expect(after.length, `${fix.id} clears its finding`).toBeLessThan(before.length);

  for (const tier of fixed.tiers)
    expect(readDocument(tier.yaml).issues, `${fix.id} leaves text that parses`).toEqual([]);
  const commented = withComments(workspace);
  expectCommentsKept(commented, applied(commented, fix), fix);
  expectNoNewErrors([...rules.filter(({ id }) => id !== rule.id), rule], workspace, fixed, fix);
  expectEnd(rule, fixed);
}

/** The design after a fix. Throws where the fix is refused: a rule must not offer what cannot be done. */
export function applied(workspace: Workspace, fix: Fix): Workspace {
  const result = applyChange(workspace, { label: words("test"), edits: fix.edits, capture: { as: "step" } });
  if (!result.ok) throw new Error(`The fix ${fix.id} is refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The same design with a comment at the end of every line that can have one: edits are paths, so the same fix applies. */
function withComments(workspace: Workspace): Workspace {
  const tiers = workspace.tiers.map((tier) => {
    const lines = tier.yaml.split("\n").map((line, index) => commentedLine(line, index));
    const yaml = lines.join("\n");
    const isSame =
      JSON.stringify(dataOf(readDocument(yaml))) === JSON.stringify(dataOf(readDocument(tier.yaml)));
    return Object.assign({}, tier, isSame ? { yaml } : {});
  });
  return { ...workspace, tiers };
}

function commentedLine(line: string, index: number): string {
  return line.trim() === "" || line.includes("#") ? line : `${line} # line ${index + 1}`;
}

function expectCommentsKept(before: Workspace, after: Workspace, fix: Fix): void {
  for (const tier of before.tiers) {
    const edits = fix.edits.filter((edit): edit is TierEdit => edit.tier === tier.id && "op" in edit);
    const kept = commentsOf(tier.yaml).filter(
      (comment) => !edits.some((edit) => takesAway(tier.yaml, edit, comment)),
    );
    const now = commentsOf(after.tiers.find(({ id }) => id === tier.id)?.yaml ?? "").map(({ text }) => text);
    const missing = kept
      .map(({ text }) => text)
      .filter((text) => {
        const index = now.indexOf(text);
        if (index >= 0) now.splice(index, 1);
        return index < 0;
      });
    expect(missing, `${fix.id} keeps every comment of ${tier.id}`).toEqual([]);
  }
}

/** A comment goes with the node it stands in, beside or directly above. */
function takesAway(
  text: string,
  edit: TierEdit,
  comment: { readonly start: number; readonly end: number },
): boolean {
  if (edit.op !== "remove" && edit.op !== "set") return false;
  const document = readDocument(text);
  const value = rangeOf(document, edit.path, "value");
  const key = rangeOf(document, edit.path, "key") ?? value;
  const range = value ?? key;
  if (!range || !key) return false;
  const lineEnd = text.indexOf("\n", range.end);
  const inside = comment.start >= key.start && comment.start < (lineEnd < 0 ? text.length : lineEnd);
  if (edit.op === "set") return inside && comment.start < range.end;
  const above = comment.end <= key.start && /^(\s|#.*\n|- *)*$/.test(text.slice(comment.end, key.start));
  return inside || above;
}

function expectNoNewErrors(all: readonly AnyRule[], before: Workspace, after: Workspace, fix: Fix): void {
  // By rule and message, not by key: a rename moves the anchors of everything below it.
  const errors = (workspace: Workspace) =>
    groupBy(
      judge(all, workspace).judgement.findings.filter(({ severity }) => severity === "error"),
      (finding: Finding) => `${finding.anchor.tier} ${finding.message.id}`,
    );
  const old = errors(before);
  const added = [...errors(after)].flatMap(([name, findings]) =>
    findings.length > (old.get(name)?.length ?? 0)
      ? [`${name} ${JSON.stringify(findings.at(-1)?.message.params)}`]
      : [],
  );
  expect(added, `${fix.id} brings no new error`).toEqual([]);
}

function expectEnd(rule: AnyRule, start: Workspace): void {
  let workspace = start;
  for (let round = 0; round < 40; round++) {
    const fix = judge([rule], workspace).judgement.findings.find((finding) => finding.fixes.length > 0)
      ?.fixes[0];
    if (!fix) return;
    workspace = applied(workspace, fix);
  }
  throw new Error(`The fixes of ${rule.id} never end`);
}
