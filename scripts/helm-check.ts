/**
 * Renders values with Helm's own engine and the charts of a folder, and compares what comes out with the design: the
 * configuration structurally, and the design that is imported from them. First the fixtures, the seed pair and the values that
 * the charts bring along, then random designs.
 *   npx tsx scripts/helm-check.ts [--charts folder] [--designs 300] [--seed 1]
 * Skips, and says so, without the renderer (`npm run helm:build`) or charts. Ends with exit code 1 where anything differs.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { testCatalogue } from "../lib/catalogue/testing";
import type { Json } from "../lib/base/json";
import { dataOf, readDocument } from "../lib/yaml/document";
import { importValues } from "../lib/helm/import/import-values";
import type { HelmRelease } from "../lib/helm/types";
import { chartValues } from "../lib/helm/testing/chart-values";
import { designIn, helmCases, helmFixtures } from "../lib/helm/testing/fixtures";
import { objectFaults } from "../lib/helm/testing/object-faults";
import { carried } from "../lib/helm/proof/carried";
import { randomDesign } from "../lib/helm/testing/random-design";
import { differences } from "../lib/helm/proof/differences";
import { chartsIn } from "../lib/host/charts-in";
import { findRenderer, publishedShelf, readAnswer, renderAll } from "../lib/helm/testing/render";
import type { Rendered, RenderRequest } from "../lib/helm/testing/render";
import { subjectsOf } from "../lib/helm/subject";
import { helmReleases } from "../lib/helm/values";
import { readTopology } from "../lib/topology/topology";
import type { Workspace } from "../lib/workspace/types";
import { option } from "./reference-build";

type Mode = "alternateConfig" | "config";
type Case = { readonly name: string; readonly workspace: Workspace; readonly refused: boolean };

const root = resolve(import.meta.dirname, "..");
const charts = chartsIn(resolve(option("charts") ?? join(root, "../shared/helm/charts")));
const program = findRenderer();
const shelf = publishedShelf();
const count = Number(option("designs") ?? 300);
const firstSeed = Number(option("seed") ?? 1);

if (program === null) console.log("helm-check skipped: no renderer; `npm run helm:build` makes it");
else if (charts.size === 0) console.log("helm-check skipped: no packed chart was found");
else checkAll(program);

function checkAll(renderer: string): void {
  for (const [version, chart] of charts) {
    report(`${version} fixtures`, check(renderer, chart, fixtures(version)));
    report(`${version} the chart's own values, imported`, chartsOwn(renderer, version, chart));
    for (const mode of ["alternateConfig", "config"] as const) {
      const designs = Array.from({ length: count }, (_, index): Case => {
        const { seed, workspace, refused } = randomDesign(firstSeed + index, version, mode);
        return { name: `seed ${seed}`, workspace, refused };
      });
      report(`${version} ${mode}, rendered and imported again`, check(renderer, chart, designs, mode));
    }
  }
}

/** What is said of one set: faults by design, and how many were refused as they should. */
type Outcome = {
  readonly faults: ReadonlyMap<string, string>;
  readonly refused: number;
  readonly all: number;
};

/** Every values file that the charts bring along, read by the import and rendered by Helm. */
function chartsOwn(renderer: string, version: string, chart: string): Outcome {
  const files = [...chartValues(chart)];
  const name = { release: "example", namespace: "default" };
  const answers = renderAll(
    renderer,
    files.map(([, values]) => ({ chart, ...name, values })),
  );
  const faults = new Map<string, string>();
  files.forEach(([path, text], index) => {
    const fault = faultOf(() => {
      const { config } = readAnswer(answers[index] ?? { manifests: [], error: "no answer" });
      const imported = importValues({ text, chart: version, ...name }, testCatalogue, shelf);
      if (!imported.ok) return [JSON.stringify(imported.error)];
      // Two examples take a ConfigMap that is there already.
      return config === undefined ? [] : differences(config, configIn(imported.value.tier.yaml));
    });
    if (fault !== null) faults.set(path, fault);
  });
  return { faults, refused: 0, all: files.length };
}

/** The design that is imported from an export is the design. */
function roundTrip(
  { tier, text, release, namespace, chartVersion }: HelmRelease,
  wanted: Json,
): readonly string[] {
  const imported = importValues({ text, chart: chartVersion, release, namespace }, testCatalogue, shelf);
  if (!imported.ok) return [`${tier} imported: ${JSON.stringify(imported.error)}`];
  const lost = imported.value.report.map(({ params }) => `${tier} imported: ${params["path"]} lost`);
  return [...differences(wanted, configIn(imported.value.tier.yaml), `${tier} imported`), ...lost];
}

function configIn(yaml: string): Json {
  return dataOf(readDocument(yaml, Infinity));
}

function report(title: string, { faults, refused, all }: Outcome): void {
  for (const [name, fault] of [...faults].slice(0, 5)) console.log(`  ${name}: ${fault.slice(0, 600)}`);
  const apart = refused > 0 ? ` (${refused} with a scalar that Helm cannot carry: refused at its line)` : "";
  console.log(`${title}${apart}\n${all - faults.size} of ${all}`);
  if (faults.size > 0) process.exitCode = 1;
}

function fixtures(version: string): readonly Case[] {
  const seed = join(root, "../shared/seed");
  const folders = [
    ...helmCases().map((name) => join(helmFixtures, name)),
    ...(existsSync(seed) ? [seed] : []),
  ];
  return folders.map((folder) => {
    const design = designIn(folder);
    const tiers = design.tiers.map((tier) => ({
      ...tier,
      facts: { ...tier.facts, "chart.version": version },
    }));
    return { name: folder.split("/").at(-1) ?? folder, workspace: { ...design, tiers }, refused: false };
  });
}

function check(
  renderer: string,
  chart: string,
  cases: readonly Case[],
  mode: Mode = "alternateConfig",
): Outcome {
  const faults = new Map<string, string>();
  const asked: { readonly of: Case; readonly request: RenderRequest; readonly judge: Judge }[] = [];
  let refused = 0;
  for (const each of cases) {
    const topology = readTopology(each.workspace.tiers, testCatalogue);
    const releases = helmReleases(each.workspace, topology, shelf);
    const subjects = subjectsOf(each.workspace, topology);
    const refusals = releases.flatMap((release) => release.refusals);
    if (each.refused) {
      if (refusals.some(({ at }) => "line" in at)) refused++;
      else faults.set(each.name, "the scalar that Helm cannot carry was not refused");
      continue;
    }
    if (refusals.length > 0) faults.set(each.name, `refused: ${JSON.stringify(refusals)}`);
    for (const release of releases) {
      const wanted = topology.tiers.find(({ id }) => id === release.tier)?.config;
      const { release: name, namespace, text } = release;
      asked.push({
        of: each,
        request: { chart, release: name, namespace, values: text },
        judge: ({ config, manifests }) => [
          ...objectFaults(release, subjects, manifests),
          ...differences(carried(wanted ?? {}, mode, release.chartVersion, shelf), config),
          ...roundTrip(release, carried(wanted ?? {}, mode, release.chartVersion, shelf)),
        ],
      });
    }
  }
  const answers = renderAll(
    renderer,
    asked.map(({ request }) => request),
  );
  asked.forEach(({ of, judge }, index) => {
    const fault = faultOf(() => judge(readAnswer(answers[index] ?? { manifests: [], error: "no answer" })));
    if (fault !== null && !faults.has(of.name)) faults.set(of.name, fault);
  });
  return { faults, refused, all: cases.length };
}

type Judge = (rendered: Rendered) => readonly string[];

function faultOf(compare: () => readonly string[]): string | null {
  try {
    const found = compare();
    return found.length === 0 ? null : found.join("; ");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
