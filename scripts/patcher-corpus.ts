/**
 * Tries edits of every sort on every YAML file of a folder and prints what came of them:
 *   npx tsx scripts/patcher-corpus.ts [dir] [edits per file]
 * Exits with 1 where an edit gave wrong data, lost a comment or changed the line endings.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { dataOf, readDocument } from "../lib/yaml/document";
import { checkTrial } from "../lib/yaml/testing/check-trial";
import { seeded } from "../lib/yaml/testing/random";
import { trialsFor } from "../lib/yaml/testing/trials";

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, "../../shared/corpus/open"));
const perFile = Number(process.argv[3] ?? 60);
if (!existsSync(folder)) {
  console.log(`No folder ${folder}: nothing to try.`);
  process.exit(0);
}

const names = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort();
const refused = new Map<string, number>();
const total = {
  read: 0,
  tried: 0,
  exact: 0,
  due: 0,
  kept: 0,
  back: 0,
  restored: 0,
  added: 0,
  lines: 0,
  faults: 0,
};

for (const [index, name] of names.entries()) {
  const text = readFileSync(join(folder, name), "utf8");
  const document = readDocument(text);
  if (document.issues.length > 0) continue;
  total.read += 1;
  for (const trial of trialsFor(dataOf(document), seeded(index + 1), perFile)) {
    total.tried += 1;
    const outcome = checkTrial(text, trial);
    if (outcome.refused !== null) {
      refused.set(outcome.refused, (refused.get(outcome.refused) ?? 0) + 1);
      if (process.argv[4] === outcome.refused) console.log(`refused: ${name}: ${JSON.stringify(trial.edit)}`);
      continue;
    }
    total.due += outcome.comments.due;
    total.kept += outcome.comments.kept;
    if (trial.edit.op === "insert") {
      total.added += 1;
      total.lines += outcome.changedLines;
    }
    if (outcome.restored !== null) {
      total.back += 1;
      total.restored += Number(outcome.restored);
      if (!outcome.restored && process.argv[4] === "restore")
        console.log(`not restored: ${name}: ${JSON.stringify(trial)}`);
    }
    if (outcome.faults.length === 0) total.exact += 1;
    else {
      total.faults += 1;
      console.log(`${name}: ${outcome.faults.join(", ")}: ${JSON.stringify(trial.edit)}`);
    }
  }
}

console.log(`files: ${names.length}, of them read cleanly and edited: ${total.read}`);
console.log(`edits tried: ${total.tried}, exact: ${total.exact}, wrong: ${total.faults}`);
console.log(`refused: ${[...refused].map(([why, count]) => `${why} ${count}`).join(", ") || "none"}`);
console.log(`comments kept: ${total.kept} of ${total.due}`);
console.log(`bytes restored by the way back: ${total.restored} of ${total.back}`);
console.log(`lines changed by adding one list item: ${(total.lines / Math.max(total.added, 1)).toFixed(2)}`);
if (total.faults > 0) process.exitCode = 1;
