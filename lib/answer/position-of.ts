import type { Path } from "../base/path";
import type { Finding } from "../rules/types";
import type { Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { readDocument } from "../yaml/document";
import { positionAt, rangeOf } from "../yaml/locate";

export type Position = { readonly line: number; readonly column: number };

/**
 * Line and column, from 1, that a finding points at: its place in the tier's text, or the exporter that a hop starts from.
 * Null for deploy facts, which have no text, and where nothing of the path is written.
 */
export function positionOf(finding: Finding, workspace: Workspace, topology: Topology): Position | null {
  if (finding.position) return { line: finding.position.line, column: finding.position.column };
  const { tier, at } = finding.anchor;
  const text = workspace.tiers.find(({ id }) => id === tier)?.yaml;
  if (text === undefined) return null;
  if ("yaml" in at) return startOf(text, at.yaml, at.part);
  if ("deploy" in at) return null;
  const from = topology.hops.find((hop) => hop.id === at.hop)?.from;
  return from && from.tier === tier ? startOf(text, from.at, "key") : null;
}

/** The start of what stands at `path`, or of the nearest thing around it that is written. */
function startOf(text: string, path: Path, part: "key" | "value"): Position | null {
  const document = readDocument(text);
  for (let length = path.length; length > 0; length--) {
    const range = rangeOf(document, path.slice(0, length), length === path.length ? part : "key");
    if (range) return positionAt(text, range.start);
  }
  return text === "" ? null : { line: 1, column: 1 };
}
