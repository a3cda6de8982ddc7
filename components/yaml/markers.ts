import type { Finding, Severity } from "@/lib/rules/types";
import type { TierId } from "@/lib/topology/types";
import type { Words } from "@/lib/base/words";
import { nearestRange } from "@/lib/yaml/nearest";

/** A mark in the text of one tier: offsets in UTF-16 units. */
export type Marker = {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly deprecated: boolean;
};

/**
 * The findings of one tier as marks in a text of it that was read before. Anchors are paths, so marks stay right while answers of the
 * worker are on their way; a path that has gone is marked at its nearest parent that still stands.
 */
export function markersOf(
  text: string,
  tier: TierId,
  findings: readonly Finding[],
  speak: (words: Words) => string,
): readonly Marker[] {
  return findings.flatMap((finding) => {
    if (finding.anchor.tier !== tier || !("yaml" in finding.anchor.at)) return [];
    const range = nearestRange(text, finding.anchor.at.yaml, finding.anchor.at.part);
    if (!range) return [];
    return [
      {
        ...firstLineOf(text, range),
        severity: finding.severity,
        rule: finding.rule,
        message: speak(finding.message),
        deprecated: finding.rule.startsWith("deprecated/"),
      },
    ];
  });
}

/** A block of twenty lines under a squiggle reads badly: a mark ends with its first line. */
function firstLineOf(text: string, range: { readonly start: number; readonly end: number }) {
  const newline = text.indexOf("\n", range.start);
  const lineEnd = newline === -1 ? text.length : newline;
  const end = Math.max(range.start + 1, Math.min(range.end, lineEnd));
  return { start: range.start, end };
}
