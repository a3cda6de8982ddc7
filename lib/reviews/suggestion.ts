import { ok, type Result } from "../base/result";
import type { Workspace } from "../workspace/types";
import { refuse } from "./refuse";
import type { LineSuggestion, ReviewRefusal, Suggestion } from "./types";
import { applyField } from "./field-suggestion";

/** The design with a suggestion taken over. Refuses where what it was made of is no longer there: nothing is guessed. */
export function applySuggestion(design: Workspace, suggestion: Suggestion): Result<Workspace, ReviewRefusal> {
  return "path" in suggestion ? applyField(design, suggestion) : applyLines(design, suggestion);
}

/**
 * The whole lines of `before` become `after`, where they stand exactly once in the
 * tier's text. Refuses where they are gone or stand more than once.
 */
function applyLines(
  design: Workspace,
  { tier, before, after }: LineSuggestion,
): Result<Workspace, ReviewRefusal> {
  const source = design.tiers.find(({ id }) => id === tier);
  if (!source) return refuse("conflict", "suggestion-gone", { tier });
  const lines = source.yaml.split("\n");
  const old = before.split("\n");
  const starts = lines.flatMap((_, index) => (standsAt(lines, old, index) ? [index] : []));
  const [start] = starts;
  if (start === undefined) return refuse("conflict", "suggestion-gone", { tier });
  if (starts.length > 1) return refuse("conflict", "suggestion-twice", { tier });
  const next = after === "" ? [] : after.split("\n");
  const yaml = [...lines.slice(0, start), ...next, ...lines.slice(start + old.length)].join("\n");
  return ok({
    ...design,
    tiers: design.tiers.map((each) => (each.id === tier ? { ...each, yaml } : each)),
  });
}

function standsAt(lines: readonly string[], old: readonly string[], start: number): boolean {
  return old.every((line, index) => lines[start + index] === line);
}
