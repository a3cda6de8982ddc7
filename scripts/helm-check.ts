/**
 * Renders the values of the fixtures, and of the seed pair where it is at hand, with the real Helm and real charts, and
 * compares the configuration in the ConfigMap with the design's. `npx tsx scripts/helm-check.ts [folder of charts]`.
 * Skips, and says so, without Helm or charts. Ends with exit code 1 where anything differs.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { testCatalogue } from "../lib/catalogue/testing";
import { designIn, helmCases, helmFixtures } from "../lib/helm/testing/fixtures";
import { chartsIn, differences, findHelm, render } from "../lib/helm/testing/render";
import { helmReleases } from "../lib/helm/values";
import { readTopology } from "../lib/topology/topology";
import type { Workspace } from "../lib/workspace/types";

const root = resolve(import.meta.dirname, "..");
const charts = resolve(process.argv[2] ?? join(root, "../shared/helm/charts"));
const seed = join(root, "../shared/seed");
const helm = findHelm();

if (helm === null) skip("Helm was not found: put it on the PATH or name it in OTELIER_HELM");
else if (!existsSync(charts) || chartsIn(charts).size === 0) skip(`no packed chart in ${charts}`);
else checkAll(helm);

function skip(reason: string): void {
  console.log(`helm-check skipped: ${reason}`);
}

function checkAll(program: string): void {
  const folders = [
    ...helmCases().map((name) => join(helmFixtures, name)),
    ...(existsSync(seed) ? [seed] : []),
  ];
  let passed = 0;
  let failed = 0;
  for (const [version, chart] of chartsIn(charts)) {
    for (const folder of folders) {
      for (const line of checkDesign(program, version, chart, designIn(folder))) {
        if (line.fault === null) passed++;
        else {
          failed++;
          console.log(`chart ${version}, ${folder.split("/").at(-1)}, ${line.tier}: ${line.fault}`);
        }
      }
    }
  }
  console.log(`helm-check: ${passed} releases equal, ${failed} differ`);
  if (failed > 0) process.exitCode = 1;
}

function checkDesign(program: string, version: string, chart: string, design: Workspace) {
  const tiers = design.tiers.map((tier) => ({ ...tier, facts: { ...tier.facts, "chart.version": version } }));
  const topology = readTopology(tiers, testCatalogue);
  return helmReleases({ ...design, tiers }, topology, testCatalogue).map((release) => {
    const wanted = topology.tiers.find(({ id }) => id === release.tier)?.config;
    return {
      tier: release.tier,
      fault: faultOf(() => differences(wanted, render(program, chart, release).config)),
    };
  });
}

function faultOf(compare: () => readonly string[]): string | null {
  try {
    const found = compare();
    return found.length === 0 ? null : found.join("; ");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
