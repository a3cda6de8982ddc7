/**
 * Imports every configuration of a folder that parses, exports it, makes ten random gestures on the graph by seed, undoes them
 * and exports again; the bytes are compared both times, and comments counted:
 *   npm run imports:fidelity -- [--corpus folder] [--edits 10] [--seed 1]
 * Exits with 1 where a byte differs, a comment is lost, or a configuration is not taken for one.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fidelityOf } from "../lib/imports/testing/fidelity";
import { isConfiguration } from "../lib/imports/recognise";
import { dataOf, readDocument } from "../lib/yaml/document";
import { option } from "./reference-build";

const folder = resolve(option("corpus") ?? join(import.meta.dirname, "../../shared/corpus/open"));
const edits = Number(option("edits") ?? 10);
const firstSeed = Number(option("seed") ?? 1);
if (!existsSync(folder)) {
  console.log(`No folder ${folder}: nothing to import.`);
  process.exit(0);
}

const total = { read: 0, none: 0, broken: 0, kept: 0, comments: 0, lost: 0, done: 0, refused: 0, faults: 0 };
const names = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort();
for (const [index, name] of names.entries()) {
  const text = readFileSync(join(folder, name), "utf8");
  const document = readDocument(text, Infinity);
  if (document.issues.length > 0) {
    total.broken += 1;
    // Its text is kept as well, where it can be told that it is a configuration; nobody edits it before it parses.
    total.kept += Number(fidelityOf(name, text, 1, 0).fault === null);
    continue;
  }
  if (!isConfiguration(dataOf(document))) {
    // Neither a section nor a service: there is nothing of a collector in it.
    total.none += 1;
    continue;
  }
  total.read += 1;
  const { fault, done, refused, comments, lost } = fidelityOf(name, text, firstSeed + index, edits);
  total.done += done;
  total.refused += refused;
  total.comments += comments;
  total.lost += lost;
  if (fault === null && lost === 0) continue;
  total.faults += 1;
  if (total.faults <= 20) console.log(`  ${name}: ${fault ?? `${lost} comments lost`}`);
}

console.log(
  `${names.length} files: ${total.broken} do not parse (${total.kept} of them kept as they are, the rest refused with a sentence), ${total.none} hold nothing of a collector.`,
);
console.log(`${total.read - total.faults} of ${total.read} configurations: byte for byte, before and after.`);
console.log(`${total.done} gestures done and undone, ${total.refused} refused with a sentence.`);
console.log(`${total.comments} comments, ${total.lost} lost.`);
if (total.faults > 0) process.exitCode = 1;
