/**
 * Counts what every configuration of a folder is told, and how many real ones each rule speaks on:
 *   npm run rules:alarms -- [--corpus DIR] [--quiet]
 * A line a configuration (left out with --quiet), then a line a rule, the loudest first.
 */
import { parseArgs } from "node:util";
import { createAnalyser } from "../lib/analysis/analyse";
import { testCatalogue } from "../lib/catalogue/testing";
import type { Finding, Severity } from "../lib/rules/types";
import { corpusFolder, readCorpus } from "./rules/read-corpus";

const { values } = parseArgs({
  options: { corpus: { type: "string", default: corpusFolder }, quiet: { type: "boolean", default: false } },
});
const today = new Date().toISOString().slice(0, 10);
const configurations = readCorpus(values.corpus);
const real = configurations.filter(({ isReal }) => isReal);
const speaksOn = new Map<string, number>();
const totals: Record<Severity, number[]> = { error: [], warning: [], info: [] };

for (const { name, isReal, design } of configurations) {
  const { findings } = createAnalyser(testCatalogue)(design, today);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  if (!values.quiet)
    console.log(`${name}  errors ${counts.error}  warnings ${counts.warning}  notes ${counts.info}`);
  if (!isReal) continue;
  for (const severity of ["error", "warning", "info"] as const) totals[severity].push(counts[severity]);
  for (const rule of new Set(findings.map((finding: Finding) => finding.rule)))
    speaksOn.set(rule, (speaksOn.get(rule) ?? 0) + 1);
}

console.log(`\n${configurations.length} configurations, ${real.length} of them real. A real one is told:`);
for (const [severity, counts] of Object.entries(totals))
  console.log(`  ${severity.padEnd(8)} ${spread(counts)}`);
console.log("\nrules, by the share of real configurations that they speak on:");
for (const [rule, count] of [...speaksOn].toSorted(([, a], [, b]) => b - a))
  console.log(`  ${((100 * count) / real.length).toFixed(1).padStart(5)} %  ${rule}`);

function spread(counts: readonly number[]): string {
  const sorted = counts.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  return `mean ${mean.toFixed(2)}, median ${at(0.5)}, nine of ten at most ${at(0.9)}, at most ${at(1)}`;
}
