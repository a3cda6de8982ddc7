import { positionAt } from "../yaml/locate";
import { nearestRange } from "../yaml/nearest";
import type { Workspace } from "../workspace/types";
import type { Finding, Judgement } from "./types";

/** The line of each finding that stands in a text, or of the nearest thing around it that is written. */
export function linesOf(findings: readonly Finding[], workspace: Workspace): Judgement["lines"] {
  const texts = new Map(workspace.tiers.map(({ id, yaml }) => [id, yaml]));
  return Object.fromEntries(
    findings.flatMap((finding) => {
      const line = lineOf(finding, texts.get(finding.anchor.tier) ?? "");
      return line === null ? [] : [[finding.key, line]];
    }),
  );
}

function lineOf({ position, anchor }: Finding, text: string): number | null {
  if (position) return position.line;
  if (!("yaml" in anchor.at)) return null;
  const range = nearestRange(text, anchor.at.yaml, anchor.at.part);
  return range && positionAt(text, range.start).line;
}
