/**
 * Renders values with Helm's own engine and compares what is imported with what Helm makes of them: once from the values, once
 * from the rendered manifests, as `kubectl get -o yaml` would list them. The charts' own values, our fixtures, and the examples
 * of a folder; configurations structurally, the facts of both imports with each other.
 *   npm run imports:helm -- [--charts folder] [--examples folder]
 * Skips, and says so, without the renderer (`npm run helm:build`) or charts. Exits with 1 where anything differs.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { testCatalogue } from "../lib/catalogue/testing";
import { at, isList, type Json } from "../lib/base/json";
import { chartValues } from "../lib/helm/testing/chart-values";
import { differences } from "../lib/helm/proof/differences";
import { chartsIn } from "../lib/host/charts-in";
import { findRenderer, publishedShelf, renderAll } from "../lib/helm/testing/render";
import { importSources, type ImportedTier } from "../lib/imports/import-sources";
import { dataOf, readDocument } from "../lib/yaml/document";
import { option } from "./reference-build";

const root = resolve(import.meta.dirname, "..");
const charts = chartsIn(resolve(option("charts") ?? join(root, "../shared/helm/charts")));
const examples = resolve(option("examples") ?? join(root, "../shared/helm/examples"));
const program = findRenderer();
const shelf = publishedShelf();
const release = "example";
const namespace = "default";

if (program === null) console.log("imports-helm skipped: no renderer; `npm run helm:build` makes it");
else if (charts.size === 0) console.log("imports-helm skipped: no packed chart was found");
else for (const [version, chart] of charts) compareAll(program, version, chart);
renderedExamples();

/** Every values file that a chart brings along, and the examples' where they are for this version. */
function compareAll(renderer: string, version: string, chart: string): void {
  const files = [...chartValues(chart), ...(version === "0.170.0" ? filesIn(".values.yaml") : [])];
  const answers = renderAll(
    renderer,
    files.map(([, values]) => ({ chart, release, namespace, values })),
  );
  const count = { all: 0, values: 0, manifests: 0, facts: 0, without: 0 };
  files.forEach(([name, text], index) => {
    const { manifests = [], error } = answers[index] ?? {};
    const config = configIn(manifests);
    if (error !== undefined || config === null) {
      count.without += 1;
      return;
    }
    count.all += 1;
    const [fromValues] = imported(`${release}.values.yaml`, text, version);
    const list = JSON.stringify({ apiVersion: "v1", kind: "List", items: manifests });
    const [fromManifests] = imported("rendered.json", list, version);
    count.values += judged(name, "values", fromValues, config);
    count.manifests += judged(name, "manifests", fromManifests, config);
    const apart = factsApart(fromValues, fromManifests);
    count.facts += Number(apart.length === 0);
    if (option("facts") !== null && apart.length > 0)
      console.log(`  ${name}: ${apart.join("; ").slice(0, 300)}`);
  });
  console.log(
    `${version}: of ${count.all} values files with a configuration of their own, ${count.values} imported from values and ${count.manifests} from manifests equal what Helm renders; ${count.facts} give the same facts both ways (${count.without} without one).`,
  );
  if (count.values < count.all || count.manifests < count.all) process.exitCode = 1;
}

function judged(name: string, from: string, tier: ImportedTier | undefined, config: Json): number {
  const apart = tier ? differences(config, dataOf(readDocument(tier.yaml, Infinity))) : ["no tier"];
  if (apart.length > 0) console.log(`  ${name} from ${from}: ${apart.join("; ").slice(0, 400)}`);
  return Number(apart.length === 0);
}

/** What differs by nature is apart: a release installed by manifests has its Service's name whatever its release is called. */
function factsApart(a: ImportedTier | undefined, b: ImportedTier | undefined): readonly string[] {
  const apart = new Set(["service.name", "chart.config-mode", "service.internal-traffic-policy"]);
  const own = (tier: ImportedTier | undefined): Json =>
    Object.fromEntries(
      Object.entries(tier?.facts ?? {}).flatMap(([id, value]) =>
        apart.has(id)
          ? []
          : [
              [
                id,
                id === "ports.host" && isList(value)
                  ? value.map(String).toSorted((a, b) => Number(a) - Number(b))
                  : value,
              ],
            ],
      ),
    );
  return differences(own(a), own(b));
}

/** Manifests that were rendered before stand beside the configuration that is in them. */
function renderedExamples(): void {
  const files = filesIn(".rendered.yaml");
  const same = files.filter(([name, text]) => {
    const [tier] = imported(name, text, "0.170.0");
    const wanted = /^  relay: \|\n((?: {4}.*\n|\n)*)/m.exec(text)?.[1]?.replace(/^ {4}/gm, "").trimEnd();
    const isSame = tier !== undefined && tier.yaml.trimEnd() === wanted;
    if (!isSame) console.log(`  ${name}: the text of the ConfigMap is not the tier's`);
    return isSame;
  });
  if (files.length > 0)
    console.log(
      `rendered examples: ${same.length} of ${files.length} are their ConfigMap's text, byte for byte.`,
    );
  if (same.length < files.length) process.exitCode = 1;
}

function filesIn(suffix: string): readonly (readonly [string, string])[] {
  if (!existsSync(examples)) return [];
  return readdirSync(examples)
    .filter((name) => name.endsWith(suffix))
    .map((name) => [name, readFileSync(join(examples, name), "utf8")] as const);
}

function imported(name: string, text: string, chart: string): readonly ImportedTier[] {
  return importSources([{ name, text }], { catalogue: testCatalogue, shelf, chart, namespace }).tiers;
}

function configIn(manifests: readonly Json[]): Json | null {
  const relay = manifests.map((each) => at(each, "data", "relay")).find((each) => typeof each === "string");
  return relay === undefined ? null : dataOf(readDocument(relay, Infinity));
}
