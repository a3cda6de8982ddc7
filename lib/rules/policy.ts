import type { RuleSettings } from "../workspace/types";
import type { Finding, Judgement, RuleId, Severity } from "./types";

/**
 * How loud rules are. `recommended`: what is known to go wrong. `strict`: also advice on the shape of a design, and every warning
 * counts as an error. `all`: also advice, everything at its own severity. A rule's id goes before its family (`wl/*`), and
 * both before the profile.
 */
type Policy = RuleSettings;

export const defaultPolicy: Policy = { profile: "recommended", rules: {} };

/** Families that advise on the shape of a design; nothing is broken where they speak. */
const advice: ReadonlySet<string> = new Set(["arch"]);

/** The judgement as the policy wants it heard. Text that does not parse and what the collector refuses are always heard. */
export function applyPolicy(judgement: Judgement, policy: Policy): Judgement {
  if (policy.profile === "all" && Object.keys(policy.rules).length === 0) return judgement;
  const findings = judgement.findings.flatMap((finding) => {
    const severity = loudnessOf(finding, policy);
    if (severity === "off") return [];
    return severity === finding.severity ? finding : { ...finding, severity };
  });
  return { ...judgement, findings: worstFirst(findings) };
}

function loudnessOf({ rule, severity, class: sort }: Finding, { profile, rules }: Policy): Severity | "off" {
  if (sort !== "rule") return severity;
  const said = rules[rule] ?? rules[`${familyOf(rule)}/*`];
  if (said !== undefined) return said;
  if (profile === "recommended" && advice.has(familyOf(rule))) return "off";
  return profile === "strict" && severity === "warning" ? "error" : severity;
}

function familyOf(rule: RuleId): string {
  return rule.slice(0, rule.indexOf("/"));
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Raised findings come among those that were as loud; the order of the text stays. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
