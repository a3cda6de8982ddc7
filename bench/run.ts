/** `npm run bench`: what analysis and drawing cost, as ratios within one run. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createAnalyser } from "@/lib/analysis/analyse";
import { complete } from "@/lib/assist/complete";
import { createFields } from "@/lib/catalogue/fields/fields";
import { parseFields } from "@/lib/catalogue/fields/parse-fields";
import { fieldsData } from "@/lib/catalogue/published-fields.generated";
import { createCatalogue } from "@/lib/catalogue/catalogue";
import { catalogueData } from "@/lib/catalogue/published-catalogue.generated";
import { parseCatalogue } from "@/lib/catalogue/schema";
import { projectGraph } from "@/lib/graph/project";
import { readTopology } from "@/lib/topology/topology";
import { newWorkspace } from "@/lib/workspace/new-workspace";
import type { Workspace } from "@/lib/workspace/types";
import { readDocument } from "@/lib/yaml/document";
import { designOf } from "./designs";
import { firstDraws } from "./first-draw";
import { median } from "./measure";

const catalogue = createCatalogue(parseCatalogue(catalogueData));
const today = "2026-11-23";
const journey = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/journey/${name}.yaml`, import.meta.url)), "utf8");
const seed = newWorkspace("journey", [
  { id: "agent", role: "agent", yaml: journey("agent") },
  { id: "gateway", role: "gateway", yaml: journey("gateway") },
]);

/** The design with the `round`th number in the text of its first tier, or of every tier: no reading by text is remembered. */
function typed(workspace: Workspace, round: number, where: "first tier" | "every tier"): Workspace {
  const tiers = workspace.tiers.map((tier, index) =>
    index > 0 && where === "first tier"
      ? tier
      : Object.assign({}, tier, { yaml: tier.yaml.replace(/timeout: \d+s/, `timeout: ${1000 + round}s`) }),
  );
  return { ...workspace, tiers };
}

function keystroke(workspace: Workspace, rounds: number): number {
  const analyse = createAnalyser(catalogue);
  analyse(workspace, today);
  return median(
    rounds,
    (round) => typed(workspace, round, "first tier"),
    (next) => analyse(next, today),
  );
}

function scratch(workspace: Workspace, rounds: number): number {
  // Another number than any keystroke's, so that no text is read from a memory.
  return median(
    rounds,
    (round) => typed(workspace, 10_000 + round, "every tier"),
    (next) => createAnalyser(catalogue)(next, today),
  );
}

function draw(workspace: Workspace, rounds: number): number {
  return median(
    rounds,
    () => readTopology(workspace.tiers, catalogue),
    (topology) => projectGraph(workspace, topology),
  );
}

const sizes = [10, 100, 1000] as const;
const perKeystroke = keystroke(seed, 200);
const fromScratch = scratch(seed, 200);
console.log("analysis of the journey design");
console.log(
  `  keystroke ${ms(perKeystroke)}, from scratch ${ms(fromScratch)}: ${ratio(perKeystroke, fromScratch)} of a full run`,
);

report("analysis from scratch", (design) => scratch(design, 15));
report("analysis of a keystroke", (design) => keystroke(design, 15));
report("projection for the first draw", (design) => draw(design, 15));

reportCompletion();
await reportFirstDraw();

/** From the address to a drawn canvas in Chromium, with everything that a first visit loads. */
async function reportFirstDraw(): Promise<void> {
  console.log("first draw in the browser");
  const openings = await firstDraws(
    sizes.map((size) => designOf(size)),
    5,
  );
  const smallest = openings[0]?.drawn ?? 1;
  sizes.forEach((size, index) => {
    const { drawn = 0, longest = 0 } = openings[index] ?? {};
    console.log(
      `  ${String(size).padStart(4)} components ${ms(drawn)}, ${ratio(drawn, smallest)} times the smallest; longest task ${ms(longest)}`,
    );
  });
}

/** What completing in the text of 1,000 components costs beside reading that text: at a setting, in a pipeline, in a section. */
function reportCompletion(): void {
  const design = designOf(1000);
  const topology = readTopology(design.tiers, catalogue);
  const [tier] = topology.tiers;
  const text = design.tiers[0]?.yaml ?? "";
  const parsed = parseFields(fieldsData);
  if (!tier || !parsed.ok) throw new Error("The bench has no design or no settings to complete in");
  const fields = createFields(parsed.value, null);
  const parse = median(
    10,
    (round) => `${text}# ${round}\n`,
    (fresh) => readDocument(fresh),
  );
  console.log(`completion beside reading a text of 1000 components (${ms(parse)})`);
  for (const [where, before] of [
    ["a section", "exporters:\n  "],
    ["a setting", "exporters:\n  otlp_grpc/p0: { "],
    ["a pipeline", "processors: ["],
  ] as const) {
    const offset = text.indexOf(before) + before.length;
    const time = median(
      30,
      () => null,
      () => complete({ text, offset, tier, topology, catalogue, fields }),
    );
    console.log(`  ${where} ${ms(time)}: ${ratio(time, parse)} of it`);
  }
}

function report(title: string, measure: (design: Workspace) => number): void {
  console.log(title);
  const times = sizes.map((size) => measure(designOf(size)));
  const [smallest = 1] = times;
  sizes.forEach((size, index) => {
    const time = times[index] ?? 0;
    console.log(
      `  ${String(size).padStart(4)} components ${ms(time)}, ${ratio(time, smallest)} times the smallest`,
    );
  });
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
