import type { Problem } from "../types";

/**
 * Several faults that the collector tells in one line, as go.uber.org/multierr joins them: each is shown at its own place, with
 * the whole line as upstream's text.
 */
export function multiError(problems: readonly (Problem | null)[]): readonly Problem[] {
  const found = problems.filter((problem) => problem !== null);
  const upstream = found.map((problem) => problem.upstream).join("; ");
  return found.map((problem) => withText(problem, upstream));
}

function withText(problem: Problem, upstream: string): Problem {
  return { ...problem, upstream };
}
