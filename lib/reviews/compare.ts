import type { Analyser } from "../analysis/analyse";
import type { ChartShelf } from "../helm/charts/shelf";
import { helmReleases } from "../helm/values";
import type { Finding, Severity } from "../rules/types";
import type { TierId, Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { meaningChanges } from "./diff/changes";
import { compareLines, type ComparedLine } from "./diff/lines";
import type { Change } from "./diff/types";
import { splitFindings } from "./split-findings";

/** What one design means: read and judged once. */
export type Reading = {
  readonly design: Workspace;
  readonly topology: Topology;
  readonly findings: readonly Finding[];
  /** On which line a finding stands, by its key. */
  readonly lines: Readonly<Record<string, number>>;
  /** Values files by tier. */
  readonly values: ReadonlyMap<TierId, string>;
};

/** A finding as a reader is shown it: what a fix would do stays in the studio. */
export type ShownFinding = {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Finding["message"];
  readonly tier: TierId;
  readonly line: number | null;
};

export type TextComparison = { readonly tier: TierId; readonly lines: readonly ComparedLine[] };

/** All that is shown of one change; plain data. */
export type Comparison = {
  readonly changes: readonly Change[];
  readonly findings: {
    readonly fresh: readonly ShownFinding[];
    readonly standing: readonly ShownFinding[];
    readonly fixed: readonly ShownFinding[];
  };
  readonly yaml: readonly TextComparison[];
  readonly helm: readonly TextComparison[];
};

/** Reads and judges one design. `today` is an ISO date: waivers end. `shelf` holds what is known of the charts. */
export function readDesign(design: Workspace, analyse: Analyser, shelf: ChartShelf, today: string): Reading {
  const { findings, lines } = analyse(design, today);
  const topology = analyse.topology() ?? analyse.read(design);
  const values = new Map(
    helmReleases(design, topology, shelf).map(({ tier, text }) => [tier, text] as const),
  );
  return { design, topology, findings, lines, values };
}

/** The change from `base` to `now`; `base: null` is nothing at all. */
export function compareReadings(base: Reading | null, now: Reading): Comparison {
  const split = splitFindings(base?.findings ?? [], now.findings);
  const shownNow = (finding: Finding) => shown(finding, now);
  return {
    changes: meaningChanges(base ?? { design: null, topology: { tiers: [], hops: [], backends: [] } }, now),
    findings: {
      fresh: split.fresh.map(shownNow),
      standing: split.standing.map(shownNow),
      fixed: split.fixed.map((finding) => shown(finding, base ?? now)),
    },
    yaml: comparedTexts(textsOf(base), textsOf(now)),
    helm: comparedTexts(base?.values ?? new Map(), now.values),
  };
}

function shown({ key, rule, severity, message, anchor }: Finding, { lines }: Reading): ShownFinding {
  return { key, rule, severity, message, tier: anchor.tier, line: lines[key] ?? null };
}

/** The texts of a reading's tiers. */
export function textsOf(reading: Reading | null): ReadonlyMap<TierId, string> {
  return new Map((reading?.design.tiers ?? []).map(({ id, yaml }) => [id, yaml] as const));
}

function comparedTexts(
  before: ReadonlyMap<TierId, string>,
  after: ReadonlyMap<TierId, string>,
): readonly TextComparison[] {
  return [...new Set([...after.keys(), ...before.keys()])].map((tier) => ({
    tier,
    lines: compareLines(before.get(tier) ?? "", after.get(tier) ?? ""),
  }));
}
