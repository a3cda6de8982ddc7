/**
 * Shows for every rule that it speaks where it should and is silent where it should be:
 *   npm run rules:firing -- [--corpus DIR] [--bases N]
 * on its bad and good example; on configurations of the folder as they are; and on N real ones, and on the repaired pair beside the
 * folder, once its mistake is made there. Exits with 1 where a rule is not shown to speak.
 */
import { parseArgs } from "node:util";
import { documentedRules } from "../lib/rules/documented.generated";
import { rules } from "../lib/rules/registry.generated";
import { judge } from "../lib/rules/testing/example";
import { isTrueToExamples, speaksOnGraft } from "../lib/rules/testing/speaks-on-graft";
import { readDocument } from "../lib/yaml/document";
import { corpusFolder, readCorpus } from "./rules/read-corpus";
import { pairFolder, readPair } from "./rules/read-pair";
import { repaired } from "./rules/repair";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: corpusFolder },
    pair: { type: "string", default: pairFolder },
    bases: { type: "string", default: "40" },
  },
});
const configurations = readCorpus(values.corpus);
const readable = configurations.filter(
  ({ isReal, yaml }) => isReal && readDocument(yaml).issues.length === 0,
);
const step = Math.max(1, Math.floor(readable.length / Number(values.bases)));
const bases = readable.filter((_, index) => index % step === 0);
const nameOf = new Map(bases.map(({ design, name }) => [design, name]));
const designs = bases.map(({ design }) => design);
const pair = repaired(readPair(values.pair));

const asTheyAre = new Map<string, number>();
for (const { design } of configurations) {
  const { findings } = judge(rules, design).judgement;
  for (const rule of new Set(findings.map((finding) => finding.rule)))
    asTheyAre.set(rule, (asTheyAre.get(rule) ?? 0) + 1);
}

let shown = 0;
for (const documented of documentedRules) {
  const { rule } = documented;
  const grafted = speaksOnGraft(documented, designs);
  const onPair = speaksOnGraft(documented, [pair]) !== null;
  const isExact = isTrueToExamples(documented);
  if (isExact && (grafted !== null || onPair)) shown += 1;
  console.log(
    [
      rule.id.padEnd(42),
      `examples ${isExact ? "yes" : "NO "}`,
      `as they are ${String(asTheyAre.get(rule.id) ?? 0).padStart(4)}`,
      `mistake made in ${(grafted ? nameOf.get(grafted) : undefined) ?? "none"}`,
      `in the pair ${onPair ? "yes" : "no"}`,
    ].join("  "),
  );
}
console.log(`\n${shown} of ${documentedRules.length} rules speak where their mistake is made, and only then`);
if (shown < documentedRules.length) process.exitCode = 1;
