import { err, ok } from "../base/result";
import type { Refusal } from "../base/refusal";
import { words, type Words } from "../base/words";
import type { Fix } from "../rules/types";
import { applyChange } from "../workspace/change";
import type { Edit, Workspace } from "../workspace/types";
import { collides, shiftsItems } from "./edit-collision";
import { command } from "./types";

export type ApplyFixArgs = { readonly fixes: readonly Fix[]; readonly label: Words };

/**
 * Applies fixes of findings as one step. Fixes were made for the text as it is: one that no longer applies once the
 * others are in, or whose place they moved, is left out and the label says how many were.
 */
export const applyFix = command<ApplyFixArgs>({
  id: "apply-fix",
  title: { en: "Apply fix", ko: "수정 적용" },
  plan({ fixes, label }, { workspace }) {
    const merged = merge(fixes, workspace);
    if (merged.done === 0 && merged.refusal) return err(merged.refusal);
    if (merged.done === 0) return err({ reason: "not-there", message: words("command.nothing-to-fix") });
    const { done, edits } = merged;
    const left = fixes.length - done;
    return ok({
      label: left === 0 ? label : words("command.fixed-partly", { done, left }),
      edits,
      capture: { as: "step" },
    });
  },
});

type Merged = { readonly edits: readonly Edit[]; readonly done: number; readonly refusal: Refusal | null };

function merge(fixes: readonly Fix[], workspace: Workspace): Merged {
  let current = workspace;
  let refusal: Refusal | null = null;
  let done = 0;
  const edits: Edit[] = [];
  // What leaves positions alone goes first, so that fewer fixes are in each other's way.
  for (const fix of fixes.toSorted((a, b) => movesItems(a) - movesItems(b))) {
    // Two findings may ask for the same thing, such as one definition that both need.
    const fresh = fix.edits.filter((edit) => !edits.some((other) => same(edit, other)));
    if (fresh.some((edit) => edits.some((earlier) => collides(earlier, edit)))) continue;
    const applied = applyChange(current, { label: fix.title, edits: fresh, capture: { as: "skip" } });
    if (!applied.ok) {
      refusal ??= applied.error;
      continue;
    }
    current = applied.value;
    edits.push(...fresh);
    done++;
  }
  return { edits, done, refusal };
}

function movesItems(fix: Fix): number {
  return Number(fix.edits.some(shiftsItems));
}

function same(a: Edit, b: Edit): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
