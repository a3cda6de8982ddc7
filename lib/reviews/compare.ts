import type { Analyser } from "../analysis/analyse";
import type { ChartShelf } from "../helm/charts/shelf";
import { helmReleases } from "../helm/values";
import type { Finding, Severity } from "../rules/types";
import { topologyMermaid, type MermaidMark } from "../topology/mermaid";
import type { Component, TierId, Topology } from "../topology/types";
import type { Workspace } from "../workspace/types";
import { meaningChanges } from "./diff/changes";
import { graphChange, type GraphChange } from "./diff/graph";
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
  readonly graph: GraphChange;
  /** The newer side as Mermaid, with what differs marked. */
  readonly diagram: string;
  readonly findings: {
    readonly fresh: readonly ShownFinding[];
    readonly standing: readonly ShownFinding[];
    readonly fixed: readonly ShownFinding[];
  };
  /** Tiers of the newer side that the collector itself would refuse. */
  readonly refused: readonly TierId[];
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
  const before = base ?? { design: null, topology: { tiers: [], hops: [], backends: [] } };
  const graph = graphChange(before.topology, now.topology);
  return {
    changes: meaningChanges(before, now),
    graph,
    diagram: topologyMermaid(now.topology, (component) => (base ? markIn(graph, component) : null)),
    findings: {
      fresh: split.fresh.map(shownNow),
      standing: split.standing.map(shownNow),
      fixed: split.fixed.map((finding) => shown(finding, base ?? now)),
    },
    refused: refusedIn(now),
    yaml: comparedTexts(textsOf(base), textsOf(now)),
    helm: comparedTexts(base?.values ?? new Map(), now.values),
  };
}

/** Signs, not words: the diagram is for readers of any language. */
const signs: Readonly<Partial<Record<string, MermaidMark>>> = {
  added: { word: "+", as: "added" },
  changed: { word: "~", as: "changed" },
};

function markIn({ tiers }: GraphChange, { tier, kind, id }: Component): MermaidMark | null {
  const lanes = tiers.find((each) => each.id === tier)?.lanes ?? [];
  const nodes = lanes.flatMap(({ receivers, processors, exporters }) =>
    [receivers, processors, exporters].flat(),
  );
  return (
    signs[nodes.find((node) => node.kind === kind && node.id === id && node.is !== "same")?.is ?? ""] ?? null
  );
}

function refusedIn({ findings }: Reading): readonly TierId[] {
  const errors = findings.filter(({ upstream, severity }) => upstream !== undefined && severity === "error");
  return [...new Set(errors.map(({ anchor }) => anchor.tier))];
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
