import type { Finding, Severity } from "@/lib/rules/types";
import type { TierId } from "@/lib/topology/types";

export type OverviewRow = {
  readonly family: string;
  /** By tier, in the tiers' order. */
  readonly cells: readonly Readonly<Record<Severity, number>>[];
};

/** How many findings each family has in each tier, the family with the worst and the most first. */
export function overviewOf(findings: readonly Finding[], tiers: readonly TierId[]): readonly OverviewRow[] {
  const rows = new Map<string, Record<Severity, number>[]>();
  for (const { rule, severity, anchor } of findings) {
    const family = rule.slice(0, rule.indexOf("/"));
    const cells = rows.get(family) ?? tiers.map(() => ({ error: 0, warning: 0, info: 0 }));
    const cell = cells[tiers.indexOf(anchor.tier)];
    if (cell) cell[severity] += 1;
    rows.set(family, cells);
  }
  return [...rows]
    .map(([family, cells]) => ({ family, cells }))
    .toSorted((a, b) => weight(b.cells) - weight(a.cells) || (a.family < b.family ? -1 : 1));
}

/** What to mend next: the worst finding with a fix that needs no look, else the worst with any, else the worst. */
export function nextOf(findings: readonly Finding[]): Finding | null {
  const [worst] = findings;
  if (!worst) return null;
  const equals = findings.filter(({ severity }) => severity === worst.severity);
  return (
    equals.find(({ fixes }) => fixes.some(({ safety }) => safety === "safe")) ??
    equals.find(({ fixes }) => fixes.length > 0) ??
    worst
  );
}

/** One error outweighs all warnings, one warning all notes. */
function weight(cells: OverviewRow["cells"]): number {
  return cells.reduce((sum, { error, warning, info }) => sum + error * 1e6 + warning * 1e3 + info, 0);
}
