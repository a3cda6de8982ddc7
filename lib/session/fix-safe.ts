import type { Analyser } from "../analysis/analyse";
import { words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import { applyFix } from "../commands/apply-fix";
import type { Fix } from "../rules/types";
import { readTopology } from "../topology/topology";
import { applyChange } from "../workspace/change";
import type { Workspace } from "../workspace/types";

/** What fixing led to: the design, and the fixes of each round. `settled`: no safe fix is left. */
export type FixedDesign = {
  readonly workspace: Workspace;
  readonly rounds: readonly (readonly Fix[])[];
  readonly settled: boolean;
};

type Fixing = {
  readonly analyse: Analyser;
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly only?: (fix: Fix) => boolean;
};

/** Rounds after which fixes that call for each other are given up. */
const maxRounds = 10;

/**
 * Applies the first safe fix of every finding, judges what came of it, and goes on until none is left: what one fix writes may be
 * another rule's matter. Never applies a fix that a person should look at. `today` is an ISO date; `only` leaves out more.
 */
export function fixSafe(
  start: Workspace,
  { analyse, catalogue, today, only = () => true }: Fixing,
): FixedDesign {
  const rounds: (readonly Fix[])[] = [];
  let workspace = start;
  while (rounds.length < maxRounds) {
    const { findings } = analyse(workspace, today);
    const fixes = findings.flatMap(
      (finding) => finding.fixes.find((fix) => fix.safety === "safe" && only(fix)) ?? [],
    );
    if (fixes.length === 0) return { workspace, rounds, settled: true };
    const context = { workspace, topology: readTopology(workspace.tiers, catalogue), catalogue };
    const label = words("session.fix-safe", { count: fixes.length });
    const planned = applyFix.plan({ fixes, label }, context);
    const applied = planned.ok ? applyChange(workspace, planned.value) : planned;
    if (!applied.ok || applied.value === workspace) return { workspace, rounds, settled: false };
    workspace = applied.value;
    rounds.push(fixes);
  }
  return { workspace, rounds, settled: false };
}
