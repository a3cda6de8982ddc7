import { formatMessage } from "@/lib/base/format";
import type { Language, Words } from "@/lib/base/words";
import { createCatalogue } from "@/lib/catalogue/catalogue";
import { catalogueData } from "@/lib/catalogue/published-catalogue.generated";
import { parseCatalogue } from "@/lib/catalogue/schema";
import { roles } from "@/lib/facts/types";
import { formatPlace } from "@/lib/rules/anchor";
import { createEngine } from "@/lib/rules/engine";
import { ruleWords } from "@/lib/rules/rule-words";
import type { DocumentedRule, Example, Severity } from "@/lib/rules/types";
import { readTopology } from "@/lib/topology/topology";
import { newWorkspace } from "@/lib/workspace/new-workspace";
import type { Workspace } from "@/lib/workspace/types";

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
};

const catalogue = createCatalogue(parseCatalogue(catalogueData));

/** What the rule really says of its bad example, and what it offers: the page cannot promise what the rule does not do. */
export function judgeExample({ rule, docs }: DocumentedRule, language: Language): Told {
  const workspace = workspaceOf(docs.bad);
  const topology = readTopology(workspace.tiers, catalogue);
  // Examples have no waivers, so no day matters.
  const { findings } = createEngine([rule], catalogue)(topology, workspace, "2000-01-01");
  const own = findings.filter((finding) => finding.rule === rule.id);
  const book = ruleWords([{ rule, docs }])[language];
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
  };
}

function workspaceOf(example: Example): Workspace {
  return newWorkspace(
    "example",
    Object.entries(example.tiers).map(([id, yaml]) => ({
      id,
      role: example.roles?.[id] ?? roles.find((role) => role === id) ?? "gateway",
      yaml,
      target: {
        collector: example.collectors?.[id] ?? example.collector ?? catalogue.asOf,
        distribution: "contrib",
      },
      facts: example.facts?.[id] ?? {},
    })),
  );
}
