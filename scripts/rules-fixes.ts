/**
 * Applies every safe fix to every configuration of a folder and prints what came of it:
 *   npm run rules:fixes -- [--corpus DIR] [--only TEXT]
 * Exits with 1 where fixing did not come to an end, brought a new error or lost a comment.
 */
import { parseArgs } from "node:util";
import { createAnalyser } from "../lib/analysis/analyse";
import { createCollectorJudge } from "../lib/analysis/verdict/judge-tiers";
import { collectorFacts } from "../lib/answer/collector-facts";
import { createJudge } from "../lib/answer/judge";
import { checkSafeFixes } from "../lib/session/testing/check-safe-fixes";
import type { Workspace } from "../lib/workspace/types";
import { corpusFolder, readCorpus } from "./rules/read-corpus";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: corpusFolder },
    only: { type: "string", default: "" },
  },
});
const { catalogue } = createJudge();
const collector = createCollectorJudge(catalogue, collectorFacts);
const today = new Date().toISOString().slice(0, 10);
const perRounds = new Map<number, number>();
const total = {
  files: 0,
  touched: 0,
  fixes: 0,
  unsettled: 0,
  errors: 0,
  revealed: 0,
  comments: 0,
  broken: 0,
  thrown: 0,
};

for (const { name, design } of readCorpus(values.corpus)) {
  if (!name.includes(values.only)) continue;
  total.files += 1;
  try {
    const faults = fix(design);
    for (const fault of faults) console.log(`${name}: ${fault}`);
  } catch (error) {
    total.thrown += 1;
    console.log(`${name}: threw ${error instanceof Error ? error.message : String(error)}`);
  }
}

console.log(
  `configurations: ${total.files}; with safe fixes: ${total.touched}; fixes applied: ${total.fixes}`,
);
const rounds = [...perRounds].toSorted(([a], [b]) => a - b);
console.log(`rounds to the fixed point: ${rounds.map(([count, files]) => `${count}: ${files}`).join(", ")}`);
console.log(
  `no fixed point: ${total.unsettled}; new errors: ${total.errors} (came to light behind one that went: ${total.revealed}); comments lost: ${total.comments}; no longer YAML: ${total.broken}; threw: ${total.thrown}`,
);
if (total.unsettled + total.errors + total.comments + total.broken + total.thrown > 0) process.exitCode = 1;

function fix(design: Workspace): readonly string[] {
  // One that remembers no other file: a text that does not parse is judged by its past.
  const analyse = createAnalyser(catalogue);
  analyse.listenTo(collector);
  const checked = checkSafeFixes(design, { analyse, catalogue, today });
  perRounds.set(checked.rounds, (perRounds.get(checked.rounds) ?? 0) + 1);
  total.fixes += checked.applied;
  if (checked.applied > 0) total.touched += 1;
  if (!checked.settled) total.unsettled += 1;
  total.errors += checked.newErrors.length;
  total.revealed += checked.revealed.length;
  total.comments += checked.lostComments.length;
  total.broken += checked.broken.length;
  return [
    ...(checked.settled ? [] : [`no end after ${checked.rounds} rounds`]),
    ...checked.newErrors.map((error) => `new error: ${error}`),
    ...checked.revealed.map((error) => `came to light: ${error}`),
    ...checked.lostComments.map((comment) => `lost: ${comment}`),
    ...checked.broken.map((tier) => `no longer YAML: ${tier}`),
  ];
}
