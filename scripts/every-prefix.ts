/**
 * `npm run prefixes`: half-typed YAML, at every prefix of every fixture of ours: read, judged, and drawn beside a tier that stands.
 * Minutes long, so `verify` runs a seeded sample of it (the properties of `lib/topology` and `lib/yaml`).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAnalyser } from "@/lib/analysis/analyse";
import { catalogueData } from "@/lib/catalogue/published-catalogue.generated";
import { createCatalogue } from "@/lib/catalogue/catalogue";
import { parseCatalogue } from "@/lib/catalogue/schema";
import { projectGraph } from "@/lib/graph/project";
import { newWorkspace } from "@/lib/workspace/new-workspace";
import { twoTierTemplate } from "@/lib/workspace/templates/two-tier";

const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));
const catalogue = createCatalogue(parseCatalogue(catalogueData));
const whole = twoTierTemplate("prefixes");
const gateway = whole.tiers[1]?.yaml ?? "";

const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.ya?ml$/.test(file),
);
const texts = [
  ...files.map((file) => ({ file, text: readFileSync(join(fixtures, file), "utf8") })),
  ...whole.tiers.map((tier) => ({ file: `template ${tier.id}`, text: tier.yaml })),
];
let prefixes = 0;
let failed = 0;
for (const { file, text } of texts) {
  const analyse = createAnalyser(catalogue);
  const design = (yaml: string) =>
    newWorkspace("prefixes", [
      { id: "agent", role: "agent", yaml },
      { id: "gateway", role: "gateway", yaml: gateway },
    ]);
  analyse(design(text), "2026-01-01");
  for (let end = 0; end <= text.length; end++) {
    prefixes++;
    const fault = faultAt(analyse, design(text.slice(0, end)));
    if (fault === null) continue;
    failed++;
    console.log(`${file}, ${end} of ${text.length}: ${fault}`);
  }
}
console.log(`${texts.length} texts, ${prefixes} prefixes, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Why this state is not answered as it should be, or null: both tiers are there, the other one live, nothing throws. */
function faultAt(
  analyse: ReturnType<typeof createAnalyser>,
  workspace: ReturnType<typeof newWorkspace>,
): string | null {
  try {
    const { findings } = analyse(workspace, "2026-01-01");
    const topology = analyse.topology();
    const [edited, other] = topology?.tiers ?? [];
    if (!topology || !edited || !other) return "a tier is gone";
    if (other.stale) return "the other tier is not live";
    if (edited.stale && edited.issues.length === 0) return "stale without a reason";
    const crash = findings.find(({ message }) => message.id === "rule.engine/rule-failed.default");
    if (crash) return `${crash.rule} threw`;
    projectGraph(workspace, topology);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
