/**
 * What is said of a pair of configurations, and what fixing makes of it:
 *   npm run rules:seed -- [--pair DIR] [--collector PATH] [--pod SCRIPT]
 * DIR holds agent.yaml and gateway.yaml. Prints every finding; applies all safe fixes and the one that balances traces by trace ID;
 * prints the errors that are left, and what a real collector says of both files. Exits with 1 where an error is left.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createJudge } from "../lib/answer/judge";
import { formatPlace } from "../lib/rules/anchor";
import type { Finding } from "../lib/rules/types";
import { fixSafe } from "../lib/session/fix-safe";
import { newWorkspace } from "../lib/workspace/new-workspace";
import { applyChange } from "../lib/workspace/change";
import type { Workspace } from "../lib/workspace/types";
import { allBooks } from "../lib/words/books";
import { createSpeaker } from "../lib/words/speak";

const shared = join(import.meta.dirname, "../../shared");
const { values } = parseArgs({
  options: {
    pair: { type: "string", default: join(shared, "seed") },
    collector: { type: "string", default: join(homedir(), ".cache/otelier/otelcol-ref-0.159.0") },
    pod: { type: "string", default: join(shared, "bin/as-pod.sh") },
    version: { type: "string", default: "0.154.0" },
  },
});
if (!existsSync(values.pair)) {
  console.log(`No folder ${values.pair}: nothing to judge.`);
  process.exit(0);
}
const today = new Date().toISOString().slice(0, 10);
const judge = createJudge();
const speak = createSpeaker("en", allBooks);
const findingsIn = (workspace: Workspace) => judge.analyse(workspace, today).findings;

const start = pairIn(resolve(values.pair));
console.log("found:");
for (const finding of findingsIn(start)) console.log(`  ${lineOf(finding)}`);

const safe = fixSafe(start, { ...judge, today });
console.log(`\nsafe fixes: ${safe.rounds.flat().length} in ${safe.rounds.length} rounds`);
const fixed = fixSafe(balanced(safe.workspace), { ...judge, today }).workspace;
const left = findingsIn(fixed);
const errors = left.filter(({ severity }) => severity === "error");
console.log("\nleft after these and the fix for traces:");
for (const finding of left) console.log(`  ${lineOf(finding)}`);
console.log(`\nerrors left: ${errors.length}`);
const isTaken = askCollector(fixed);
if (errors.length > 0 || !isTaken) process.exitCode = 1;

function pairIn(folder: string): Workspace {
  const target = { collector: values.version, distribution: "contrib" } as const;
  const facts = { "hpa.enabled": true, "hpa.min": 3, "hpa.max": 5 };
  const pair = newWorkspace("pair", [
    { role: "agent", yaml: readFileSync(join(folder, "agent.yaml"), "utf8"), target },
    { role: "gateway", yaml: readFileSync(join(folder, "gateway.yaml"), "utf8"), target, facts },
  ]);
  return { ...pair, rules: { profile: "all", rules: {} } };
}

function lineOf({ severity, anchor, rule, message }: Finding): string {
  return `${severity.padEnd(7)} ${rule.padEnd(38)} ${anchor.tier} ${formatPlace(anchor.at)}: ${speak(message)}`;
}

/** With the first fix of `affinity/tail-sampling-unsharded` applied. */
function balanced(workspace: Workspace): Workspace {
  const finding = findingsIn(workspace).find(({ rule }) => rule === "affinity/tail-sampling-unsharded");
  const fix = finding?.fixes[0];
  if (!fix) return workspace;
  console.log(`fix for traces: ${speak(fix.title)}`);
  const result = applyChange(workspace, { label: fix.title, edits: fix.edits, capture: { as: "step" } });
  if (!result.ok) throw new Error(speak(result.error.message));
  return result.value;
}

/** True where the collector takes both files, or is not at hand. */
function askCollector({ tiers }: Workspace): boolean {
  if (!existsSync(values.collector) || !existsSync(values.pod)) {
    console.log("no collector at hand: not asked");
    return true;
  }
  const folder = mkdtempSync(join(tmpdir(), "otelier-pair-"));
  return tiers
    .map(({ id, yaml }) => {
      const file = join(folder, `${id}.yaml`);
      writeFileSync(file, yaml);
      const variables = ["--env", "BACKEND_API_KEY=key"];
      const asked = spawnSync(
        "bash",
        [values.pod, ...variables, values.collector, "validate", "--config", file],
        {
          cwd: folder,
          encoding: "utf8",
        },
      );
      console.log(`otelcol validate ${id}.yaml: exit code ${asked.status} ${asked.stderr.trim()}`);
      return asked.status === 0;
    })
    .every(Boolean);
}
