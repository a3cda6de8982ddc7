import { invariant } from "../base/assert";
import { words } from "../base/words";
import type { Catalogue } from "../catalogue/catalogue";
import type { TierId } from "../topology/types";
import { formatPlace } from "./anchor";
import type { Subject } from "./subjects";
import type { AnyRule, Ask, Finding, Report, RuleId } from "./types";

/** What one rule says of one subject. */
export type Outcome = {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  readonly asks: readonly Ask[];
};

/** Runs a rule on a subject. A rule that throws says so in one finding, beside what it reported until then. */
export function runRule(rule: AnyRule, subject: Subject, catalogue: Catalogue, firstTier: TierId): Outcome {
  const findings: Finding[] = [];
  const asks: Ask[] = [];
  try {
    for (const said of subject.run(rule, catalogue)) {
      if ("ask" in said) asks.push(said);
      else findings.push(findingOf(rule, said, subject.tier));
    }
  } catch (error) {
    findings.push(failureOf(rule, subject.tier ?? firstTier, error));
  }
  return { rule: rule.id, findings, asks };
}

/** rule + anchor + message: params are left out, so that a changing number is still the same finding. */
export function keyOf(rule: string, anchor: Finding["anchor"], message: string): string {
  return `${rule} ${anchor.tier} ${formatPlace(anchor.at)} ${message}`;
}

function findingOf(rule: AnyRule, report: Report, subjectTier: TierId | null): Finding {
  const tier = report.tier ?? subjectTier;
  invariant(tier !== null, `${rule.id} reports without a tier in scope topology`);
  const anchor = { tier, at: report.at };
  const message = report.message ?? "default";
  return {
    key: keyOf(rule.id, anchor, message),
    rule: rule.id,
    class: "rule",
    severity: report.severity ?? rule.severity,
    message: words(`rule.${rule.id}.${message}`, report.params),
    anchor,
    related: (report.related ?? []).map((related) => ({
      message: words(`rule.${rule.id}.${related.message}`, related.params),
      anchor: related.anchor,
    })),
    fixes: (report.fixes ?? []).map((fix) => ({
      id: fix.id,
      title: words(`rule.${rule.id}.fix.${fix.title ?? fix.id}`, fix.params),
      safety: fix.safety,
      edits: fix.edits,
    })),
  };
}

function failureOf(rule: AnyRule, tier: TierId, error: unknown): Finding {
  const anchor = { tier, at: { yaml: [], part: "key" } } as const;
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 80);
  return {
    key: keyOf(rule.id, anchor, "failed"),
    rule: rule.id,
    class: "rule",
    severity: "info",
    message: words("rule.engine/rule-failed.default", { rule: rule.id, reason }),
    anchor,
    related: [],
    fixes: [],
  };
}
