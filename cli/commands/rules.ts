import { words } from "../../lib/base/words";
import { documentedKinds } from "../../lib/analysis/verdict/kinds/documented-kinds";
import type { Catalogue } from "../../lib/catalogue/catalogue";
import { documentedRules } from "../../lib/rules/documented.generated";
import type { DocumentedRule } from "../../lib/rules/types";
import { versionsOf, type RuleVersions } from "../../lib/rules/versions-of";
import { createJudge } from "../../lib/answer/judge";
import { allBooks } from "../../lib/words/books";
import { createSpeaker, type Speaker } from "../../lib/words/speak";
import { refused, type Outcome } from "../check";
import { exitCodes } from "../exit-codes";
import { languageOf, readForm, type Flags } from "../options";
import { cliWords } from "../words";

/** Lists all rules, those of families (`wl`), or says everything about one (`wl/spread`); what the collector says has pages too. */
export function listRules(flags: Flags, wanted: readonly string[]): Outcome {
  const form = readForm(flags);
  if (!form.ok) return refused(form.error, flags);
  const all = [...documentedRules, ...documentedKinds];
  const stranger = wanted.find((name) => !all.some(({ rule }) => isOf(rule.id, name)));
  if (stranger !== undefined) return refused(words("cli.no-such-rule", { rule: stranger }), flags);
  const found = all.filter(({ rule }) => wanted.length === 0 || wanted.some((name) => isOf(rule.id, name)));
  const speak = createSpeaker(languageOf(flags), [cliWords, ...allBooks]);
  const { catalogue } = createJudge();
  const data = () => found.map((each) => dataOf(each, speak, catalogue));
  if (form.value === "json") return said(`${JSON.stringify(data(), null, 2)}\n`);
  const isOne = found.every(({ rule }) => wanted.includes(rule.id));
  return said(isOne ? found.map((each) => explain(each, speak, catalogue)).join("\n") : list(found, speak));
}

function isOf(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name.replace(/\/\*?$/, "")}/`);
}

function said(stdout: string): Outcome {
  return { stdout, stderr: "", exitCode: exitCodes.clean };
}

function dataOf({ rule, docs }: DocumentedRule, speak: Speaker, catalogue: Catalogue) {
  return {
    id: rule.id,
    severity: rule.severity,
    scope: rule.scope,
    title: speak(words(`rule.${rule.id}.title`)),
    why: speak(words(`rule.${rule.id}.why`)),
    source: docs.source,
    versions: versionsOf({ rule, docs }, catalogue),
  };
}

function list(rules: readonly DocumentedRule[], speak: Speaker): string {
  const width = Math.max(...rules.map(({ rule }) => rule.id.length));
  const lines = rules.map(({ rule }) => {
    const severity = speak(words("cli.severity", { severity: rule.severity }));
    return `${rule.id.padEnd(width)}  ${severity.padEnd(7)}  ${speak(words(`rule.${rule.id}.title`))}`;
  });
  return `${lines.join("\n")}\n`;
}

function explain({ rule, docs }: DocumentedRule, speak: Speaker, catalogue: Catalogue): string {
  const severity = speak(words("cli.severity", { severity: rule.severity }));
  const example = ({ tiers }: typeof docs.bad) =>
    Object.entries(tiers).map(([tier, yaml]) => `  # ${tier}\n${yaml.trimEnd().replace(/^(?=.)/gm, "  ")}`);
  return [
    `${rule.id}  ${severity}\n${speak(words(`rule.${rule.id}.title`))}`,
    speak(words(`rule.${rule.id}.why`)),
    [speak(words("cli.bad")), ...example(docs.bad)].join("\n"),
    [speak(words("cli.good")), ...example(docs.good)].join("\n"),
    speak(words("cli.versions", rangeOf(versionsOf({ rule, docs }, catalogue)))),
    `${speak(words("cli.source", { source: docs.source }))}\n`,
  ].join("\n\n");
}

function rangeOf(versions: RuleVersions | null) {
  const { since = null, until = null } = versions ?? {};
  const range = since === null ? (until === null ? "all" : "until") : until === null ? "since" : "both";
  return { range, since: since ?? "", until: until ?? "" };
}
