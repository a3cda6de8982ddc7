/**
 * Gives a right and a wrong value for every setting of every reflected component, and an unknown key for every section, to the
 * real factories: `npm run catalogue:sweep` (needs Go and the modules; `--decoder FILE` a built tools/catalogue/sweep). The
 * disagreements stand by cause in tools/catalogue/data/sweep.json and may only become fewer; `--update` writes them.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFields } from "../lib/catalogue/fields/fields";
import type { FieldsData } from "../lib/catalogue/fields/types";
import { fieldsData } from "../lib/catalogue/published-fields.generated";
import { option } from "./reference-build";
import { sweepCases, type SweepCase } from "./sweep/cases";
import { causeOf, type Answer } from "./sweep/causes";

const root = join(import.meta.dirname, "..");
const known = join(root, "tools/catalogue/data/sweep.json");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is ours
const data = fieldsData as FieldsData;
const cases = createFields(data, null).components.flatMap(sweepCases);
const answers = ask(cases);

const disagreements: Record<string, string[]> = {};
for (const [index, asked] of cases.entries()) {
  const answer = answers[index];
  if (!answer || answer.decoded === asked.decodes) continue;
  const cause = causeOf(asked, answer);
  (disagreements[cause] ??= []).push(nameOf(asked));
}
const counts = Object.fromEntries(
  Object.entries(disagreements).map(([cause, list]) => [cause, list.length] as const),
);
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`${cases.length} cases, ${cases.length - total} decoded as the catalogue says, ${total} not:`);
for (const [cause, count] of Object.entries(counts)) console.log(`  ${count}  ${cause}`);
if (process.argv.includes("--list"))
  for (const [cause, list] of Object.entries(disagreements))
    for (const name of list) console.log(`${cause}: ${name}`);

if (process.argv.includes("--update")) {
  writeFileSync(known, `${JSON.stringify({ cases: cases.length, disagreements: counts }, null, 2)}\n`);
} else {
  const before: { readonly disagreements: Record<string, number> } = JSON.parse(readFileSync(known, "utf8"));
  const more = Object.entries(counts).filter(([cause, count]) => count > (before.disagreements[cause] ?? 0));
  for (const [cause, count] of more)
    console.error(`More than before (${before.disagreements[cause] ?? 0}): ${count} ${cause}`);
  if (more.length > 0) process.exitCode = 1;
}

function ask(all: readonly SweepCase[]): readonly Answer[] {
  const input = all.map(({ kind, type, config }) => JSON.stringify({ kind, type, config })).join("\n");
  const built = option("decoder");
  const run = spawnSync(built ?? "go", built === null ? ["run", "-mod=mod", "-trimpath", "./sweep"] : [], {
    cwd: join(root, "tools/catalogue"),
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`The factories could not be asked: ${run.stderr}`);
  return run.stdout
    .trim()
    .split("\n")
    .map((line): Answer => JSON.parse(line));
}

function nameOf({ kind, type, path, what }: SweepCase): string {
  return `${kind} ${type} ${path}: ${what}`;
}
