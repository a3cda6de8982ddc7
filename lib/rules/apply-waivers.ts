import { startsWith } from "../base/path";
import { words } from "../base/words";
import { readDocument } from "../yaml/document";
import type { Topology } from "../topology/types";
import type { Anchor, Waiver, Workspace } from "../workspace/types";
import { formatPlace, parsePlace } from "./anchor";
import { keyOf } from "./run-rule";
import type { Finding, Judgement, RuleId } from "./types";
import { waiversIn } from "./waivers";

type Given = {
  readonly topology: Topology;
  readonly workspace: Workspace;
  /** ISO date. */
  readonly today: string;
  readonly ruleIds: ReadonlySet<RuleId>;
};

/** A waiver of either sort, with its own question of whether a finding is meant. */
type Applicable = {
  readonly rule: RuleId;
  readonly reason: string;
  readonly until: string | undefined;
  /** Where it is told that the waiver does nothing. */
  readonly anchor: Anchor;
  readonly position: { readonly line: number; readonly column: number } | null;
  /** False while the text around it does not parse: then nobody can say that it is unused. */
  readonly settled: boolean;
  covers(finding: Finding): boolean;
};

/** Sets accepted findings apart, and adds a note for each waiver that mutes nothing. Text that does not parse is never waived. */
export function applyWaivers(
  findings: readonly Finding[],
  given: Given,
): Pick<Judgement, "findings" | "waived"> {
  const waivers = [
    ...waiversInTexts(given),
    ...given.workspace.waivers.map((waiver) => fromDesign(waiver, given)),
  ];
  if (waivers.length === 0) return { findings, waived: [] };
  const used = new Set<Applicable>();
  const kept: Finding[] = [];
  const waived: Judgement["waived"][number][] = [];
  for (const finding of findings) {
    const by =
      finding.class === "rule"
        ? waivers.filter((waiver) => counts(waiver, given) && waiver.covers(finding))
        : [];
    for (const waiver of by) used.add(waiver);
    const first = by[0];
    if (!first) kept.push(finding);
    else
      waived.push({
        finding,
        reason: first.reason,
        ...(first.until === undefined ? {} : { until: first.until }),
      });
  }
  const notes = waivers.flatMap((waiver) => noteOn(waiver, used.has(waiver), given));
  return { findings: [...kept, ...notes], waived };
}

function waiversInTexts({ topology, workspace }: Given): readonly Applicable[] {
  const stale = new Set(topology.tiers.filter((tier) => tier.stale).map((tier) => tier.id));
  return workspace.tiers.flatMap((tier) =>
    waiversIn(readDocument(tier.yaml)).map((waiver): Applicable => {
      const { rule: id, reason, until, path, position } = waiver;
      return {
        rule: id,
        reason,
        until,
        position,
        anchor: { tier: tier.id, at: { yaml: path ?? [], part: "key" } },
        settled: !stale.has(tier.id),
        covers: ({ rule, anchor }) =>
          path !== null &&
          rule === id &&
          anchor.tier === tier.id &&
          "yaml" in anchor.at &&
          startsWith(anchor.at.yaml, path),
      };
    }),
  );
}

function fromDesign(waiver: Waiver, { workspace }: Given): Applicable {
  const { rule, reason, until } = waiver;
  const place = parsePlace(waiver.at);
  const tier = workspace.tiers.some(({ id }) => id === waiver.tier)
    ? waiver.tier
    : (workspace.tiers[0]?.id ?? "");
  return {
    rule,
    reason,
    until,
    position: null,
    anchor: { tier, at: place && "deploy" in place ? place : { yaml: [], part: "key" } },
    settled: true,
    covers: (finding) =>
      finding.rule === rule &&
      finding.anchor.tier === waiver.tier &&
      formatPlace(finding.anchor.at) === waiver.at,
  };
}

/** True while a waiver mutes: it has a reason and its day has not passed. ISO dates compare as text. */
function counts({ reason, until }: Applicable, { today }: Given): boolean {
  return reason.trim() !== "" && (until === undefined || (isDate(until) && today <= until));
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // Some engines take the 31st of a short month for a day of the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function noteOn(waiver: Applicable, used: boolean, given: Given): readonly Finding[] {
  const note = (id: "unused" | "expired" | "no-reason", message = "default"): readonly Finding[] => [
    {
      key: `${keyOf(`waiver/${id}`, waiver.anchor, message)} ${waiver.rule}`,
      rule: `waiver/${id}`,
      class: "rule",
      severity: "info",
      message: words(`rule.waiver/${id}.${message}`, { rule: waiver.rule, until: waiver.until ?? "" }),
      anchor: waiver.anchor,
      ...(waiver.position ? { position: waiver.position } : {}),
      related: [],
      fixes: [],
    },
  ];
  if (!given.ruleIds.has(waiver.rule)) return note("unused", "unknown-rule");
  if (waiver.reason.trim() === "") return note("no-reason");
  if (waiver.until !== undefined && !isDate(waiver.until)) return note("expired", "no-date");
  if (waiver.until !== undefined && given.today > waiver.until) return note("expired");
  return used || !waiver.settled ? [] : note("unused");
}
