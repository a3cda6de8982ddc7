import type { Finding, Severity } from "@/lib/rules/types";

export type FindingGroup = {
  readonly rule: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings of one rule together, worst rule first; inside a group and between equals the engine's order stays. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.entries()]
    .map(([rule, members]) => ({ rule, severity: worst(members), findings: members }))
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

function worst(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>(
    (soFar, finding) => (rank[finding.severity] < rank[soFar] ? finding.severity : soFar),
    "info",
  );
}
