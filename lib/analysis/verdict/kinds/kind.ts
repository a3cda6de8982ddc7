import { rule } from "../../../rules/define";
import type { DocumentedRule, RuleDocs, RuleId, RuleWords, Severity } from "../../../rules/types";

/** The words of a kind's page in one language: its messages stand with the collector's checks. */
type Page = Pick<RuleWords, "title" | "why">;

/**
 * One kind of thing that the collector's verdict says, with a page like a rule's. As a rule it says nothing of a tier by itself:
 * the verdict is asked for the whole of it.
 */
export function kind(
  id: RuleId,
  docs: {
    readonly en: Page;
    readonly ko: Page;
    readonly source: string;
    readonly bad: string;
    readonly good: string;
    readonly severity?: Severity;
  },
): DocumentedRule {
  const words = (page: Page): RuleWords => ({ ...page, messages: {}, fixes: {} });
  const { en, ko, source, bad, good, severity = "error" } = docs;
  const ruleDocs: RuleDocs = {
    words: { en: words(en), ko: words(ko) },
    source,
    bad: { tiers: { gateway: bad } },
    good: { tiers: { gateway: good } },
  };
  return { rule: rule({ id, scope: "tier", severity, check: () => [] }), docs: ruleDocs };
}

/** Upstream's file, where the collector decides it. */
export function core(path: string): string {
  return `https://github.com/open-telemetry/opentelemetry-collector/blob/main/${path}`;
}
