import { invariant } from "@/lib/base/assert";
import { formatMessage } from "@/lib/base/format";
import type { Language, Words } from "@/lib/base/words";
import { createCatalogue } from "@/lib/catalogue/catalogue";
import { catalogueData } from "@/lib/catalogue/published-catalogue.generated";
import { parseCatalogue } from "@/lib/catalogue/schema";
import { formatPlace } from "@/lib/rules/anchor";
import { documentedKinds } from "@/lib/analysis/verdict/kinds/documented-kinds";
import { createCollectorJudge, type CollectorJudge } from "@/lib/analysis/verdict/judge-tiers";
import { ottlData } from "@/lib/catalogue/published-ottl.generated";
import { fieldsData } from "@/lib/catalogue/published-fields.generated";
import { parseOttl } from "@/lib/catalogue/fields/parse-ottl";
import { parseFields } from "@/lib/catalogue/fields/parse-fields";
import { collectorWords } from "@/lib/collector/words";
import { designOfExample } from "@/lib/rules/design-of-example";
import { createEngine } from "@/lib/rules/engine";
import { ruleWords } from "@/lib/rules/rule-words";
import type { DocumentedRule, Severity } from "@/lib/rules/types";
import { versionsOf, type RuleVersions } from "@/lib/rules/versions-of";
import { readTopology } from "@/lib/topology/topology";

export type Told = {
  readonly findings: readonly {
    readonly key: string;
    readonly severity: Severity;
    readonly message: string;
    /** "gateway service::pipelines::traces" */
    readonly place: string;
  }[];
  /** Each kind of fix once, as offered first. */
  readonly fixes: readonly { readonly title: string; readonly safety: "safe" | "review" }[];
  /** The releases it speaks on; null: not of one release. */
  readonly versions: RuleVersions | null;
};

const catalogue = createCatalogue(parseCatalogue(catalogueData));

/** What the rule really says of its bad example, and what it offers: the page cannot promise what the rule does not do. */
export function judgeExample({ rule, docs }: DocumentedRule, language: Language): Told {
  const workspace = designOfExample(docs.bad, catalogue);
  const topology = readTopology(workspace.tiers, catalogue);
  // Examples have no waivers, so no day matters.
  const said = isKind(rule.id) ? collectorJudge()(topology, workspace) : undefined;
  const { findings } = createEngine([rule], catalogue)(topology, workspace, "2000-01-01", said);
  const own = findings.filter((finding) => finding.rule === rule.id);
  const book = { ...collectorWords[language], ...ruleWords([{ rule, docs }])[language] };
  const say = ({ id, params }: Words) => formatMessage(language, book[id] ?? id, params);
  const fixes = new Map(own.flatMap((finding) => finding.fixes).map((fix) => [fix.title.id, fix] as const));
  return {
    findings: own.map(({ key, severity, message, anchor }) => ({
      key,
      severity,
      message: say(message),
      place: `${anchor.tier} ${formatPlace(anchor.at)}`,
    })),
    fixes: [...fixes.values()].map(({ title, safety }) => ({ title: say(title), safety })),
    versions: versionsOf({ rule, docs }, catalogue),
  };
}

/** What the collector's verdict says and no rule: the verdict is asked itself. */
function isKind(id: string): boolean {
  return documentedKinds.some(({ rule }) => rule.id === id);
}

function collectorJudge(): CollectorJudge {
  const data = parseFields(fieldsData);
  invariant(data.ok, "The published settings are ours");
  return createCollectorJudge(catalogue, { data: data.value, ottl: parseOttl(ottlData) });
}
