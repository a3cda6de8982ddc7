import { words } from "../../lib/base/words";
import type { Catalogue } from "../../lib/catalogue/catalogue";
import { documentedRules } from "../../lib/rules/documented.generated";
import type { DocumentedRule } from "../../lib/rules/types";
import { versionsOf, type RuleVersions } from "../../lib/rules/versions-of";
import { createJudge } from "../../lib/answer/judge";
import { allBooks } from "../../lib/words/books";
import { createSpeaker, type Speaker } from "../../lib/words/speak";
import { refused, type Outcome } from "../check";
import { exitCodes } from "../exit-codes";
import { languageOf, type Flags } from "../options";
import { cliWords } from "../words";

/** Lists all rules, those of a family (`wl`), or says everything about one (`wl/spread`). */
export function listRules(flags: Flags, paths: readonly string[]): Outcome {
  const [wanted] = paths;
  const found = documentedRules.filter(
    ({ rule }) => wanted === undefined || rule.id === wanted || rule.id.startsWith(`${wanted}/`),
  );
  if (found.length === 0) return refused(words("cli.no-such-rule", { rule: wanted ?? "" }), flags);
  const speak = createSpeaker(languageOf(flags), [cliWords, ...allBooks]);
  const { catalogue } = createJudge();
  const [first] = found;
  const stdout =
    flags["format"] === "json"
      ? `${JSON.stringify(
          found.map((each) => dataOf(each, speak, catalogue)),
          null,
          2,
        )}\n`
      : wanted === first?.rule.id && first
        ? explain(first, speak, catalogue)
        : list(found, speak);
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
