import { readDocument } from "../yaml/document";
import { rangeOf } from "../yaml/locate";
import type { Workspace } from "../workspace/types";
import { formatPlace } from "./anchor";
import type { Finding, Severity } from "./types";

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Worst first, then by tier, then as the text is read from top to bottom; hops and deploy facts after the text. */
export function inReadingOrder(findings: readonly Finding[], workspace: Workspace): readonly Finding[] {
  const tierOrder = new Map(workspace.tiers.map((tier, index) => [tier.id, index]));
  const documents = new Map(workspace.tiers.map((tier) => [tier.id, readDocument(tier.yaml)]));
  const placed = findings.map((finding) => {
    const { tier, at } = finding.anchor;
    const document = documents.get(tier);
    const range = document && "yaml" in at ? rangeOf(document, at.yaml, at.part) : null;
    return {
      finding,
      tier: tierOrder.get(tier) ?? tierOrder.size,
      // A position goes before ranges of its line; what stands at no place of the text comes last.
      offset: finding.position
        ? offsetOf(document?.text ?? "", finding.position)
        : (range?.start ?? Infinity),
      place: formatPlace(at),
    };
  });
  placed.sort(
    (a, b) =>
      rank[a.finding.severity] - rank[b.finding.severity] ||
      a.tier - b.tier ||
      compare(a.offset, b.offset) ||
      compare(a.place, b.place) ||
      compare(a.finding.key, b.finding.key),
  );
  return placed.map(({ finding }) => finding);
}

/** Gives a second finding of the same key `#2` at its end, and so on, so that a key names one finding. */
export function withUniqueKeys(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key}#${count}` };
  });
}

/** Offset of a line and column that count from 1; a line that is not there gives the end. */
function offsetOf(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  let start = 0;
  for (let current = 1; current < line; current++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start + column - 1;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
