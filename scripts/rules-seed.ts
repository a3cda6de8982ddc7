/**
 * What is said of a pair of configurations, and what fixing makes of it:
 *   npm run rules:seed -- [--pair DIR] [--collector PATH] [--pod SCRIPT]
 * DIR holds agent.yaml and gateway.yaml. Prints every finding; applies all safe fixes and the one that balances traces by trace ID;
 * prints what is left, and what a real collector says of both files. Exits with 1 where an error is left.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createJudge } from "../lib/answer/judge";
import { formatPlace } from "../lib/rules/anchor";
import type { Finding } from "../lib/rules/types";
import type { Workspace } from "../lib/workspace/types";
import { allBooks } from "../lib/words/books";
import { createSpeaker } from "../lib/words/speak";
import { pairFolder, readPair } from "./rules/read-pair";
import { repaired } from "./rules/repair";

const { values } = parseArgs({
  options: {
    pair: { type: "string", default: pairFolder },
    collector: { type: "string", default: join(homedir(), ".cache/otelier/otelcol-ref-0.159.0") },
    pod: { type: "string", default: join(pairFolder, "../bin/as-pod.sh") },
  },
});
const { analyse } = createJudge();
const speak = createSpeaker("en", allBooks);
const today = new Date().toISOString().slice(0, 10);

const start = readPair(values.pair);
tell("found", analyse(start, today).findings);
const fixed = repaired(start);
const left = analyse(fixed, today).findings;
tell("\nleft after all safe fixes and the one for traces", left);
const errors = left.filter(({ severity }) => severity === "error").length;
console.log(`\nerrors left: ${errors}`);
if (!isTaken(fixed) || errors > 0) process.exitCode = 1;

function tell(title: string, findings: readonly Finding[]): void {
  console.log(`${title}: ${findings.length}`);
  for (const { severity, anchor, rule, message } of findings)
    console.log(
      `  ${severity.padEnd(7)} ${rule.padEnd(38)} ${anchor.tier} ${formatPlace(anchor.at)}: ${speak(message)}`,
    );
}

/** True where the collector takes both files, or is not at hand. */
function isTaken({ tiers }: Workspace): boolean {
  if (!existsSync(values.collector) || !existsSync(values.pod)) {
    console.log("no collector at hand: not asked");
    return true;
  }
  const cwd = mkdtempSync(join(tmpdir(), "otelier-pair-"));
  const codes = tiers.map(({ id, yaml }) => {
    const file = join(cwd, `${id}.yaml`);
    writeFileSync(file, yaml);
    const call = [values.pod, "--env", "BACKEND_API_KEY=key", values.collector, "validate", "--config", file];
    const { status, stderr } = spawnSync("bash", call, { cwd, encoding: "utf8" });
    console.log(`otelcol validate ${id}.yaml: exit code ${status} ${stderr.trim()}`);
    return status;
  });
  return codes.every((code) => code === 0);
}
