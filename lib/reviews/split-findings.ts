import type { Finding } from "../rules/types";

export type FindingsSplit = {
  readonly fresh: readonly Finding[];
  readonly standing: readonly Finding[];
  readonly fixed: readonly Finding[];
};

/**
 * Findings of a revision against those of its base, by key (rule, anchor, message): what came, what stays, what went. A key that
 * stands several times counts as often as it stands.
 */
export function splitFindings(base: readonly Finding[], now: readonly Finding[]): FindingsSplit {
  const left = count(base);
  const fresh: Finding[] = [];
  const standing: Finding[] = [];
  for (const finding of now) (take(left, finding.key) ? standing : fresh).push(finding);
  const stays = count(standing);
  return { fresh, standing, fixed: base.filter(({ key }) => !take(stays, key)) };
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of findings) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, key: string): boolean {
  const have = counts.get(key) ?? 0;
  if (have > 0) counts.set(key, have - 1);
  return have > 0;
}
