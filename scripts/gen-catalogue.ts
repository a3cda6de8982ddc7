// Makes the published catalogue of the collected tables in tools/catalogue/data.
//   tsx scripts/gen-catalogue.ts                    writes public/catalogue and lib/catalogue/published*.generated.ts
//   tsx scripts/gen-catalogue.ts components.json    takes over a newly collected component table first
//   tsx scripts/gen-catalogue.ts --check            fails when what is committed is not what would be written
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { buildCatalogue, keepNeeded, type CollectedComponents, type Renames } from "./catalogue/build";

const root = fileURLToPath(new URL("..", import.meta.url));
const collectedFile = join(root, "tools/catalogue/data/components.json");
const origin =
  "Collected from the component factories of OpenTelemetry Collector 0.159.0, the component tables of opentelemetry.io " +
  "(0.147.0 to 0.158.0) and the manifests of all releases; licensed Apache-2.0 by The OpenTelemetry Authors.";

const check = process.argv.includes("--check");
const source = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (source !== undefined) {
  const collected: CollectedComponents = JSON.parse(readFileSync(source, "utf8"));
  const kept = keepNeeded(collected, origin);
  writeFileSync(collectedFile, await format(JSON.stringify(kept), { parser: "json", printWidth: 110 }));
}

const collected: CollectedComponents = JSON.parse(readFileSync(collectedFile, "utf8"));
const renames: Renames = JSON.parse(readFileSync(join(root, "tools/catalogue/data/renames.json"), "utf8"));
const data = buildCatalogue(collected, renames);
const text = JSON.stringify(data);
const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
const name = `components.${hash}.json`;
const files: Record<string, string> = {
  [`public/catalogue/${name}`]: text,
  "lib/catalogue/published.generated.ts": [
    "// Made by scripts/gen-catalogue.ts.",
    "/** Where the studio loads the catalogue from; the name changes with the content, so it may be cached for ever. */",
    `export const catalogueUrl = "/catalogue/${name}";`,
    "",
  ].join("\n"),
  "lib/catalogue/published-data.generated.ts": [
    "// Made by scripts/gen-catalogue.ts.",
    `import data from "../../public/catalogue/${name}";`,
    "",
    "/** The published catalogue for everything that does not load it over the network: the command line and tests. */",
    "export const catalogueData: unknown = data;",
    "",
  ].join("\n"),
};

const folder = join(root, "public/catalogue");
const others = existsSync(folder)
  ? readdirSync(folder).filter((file) => /^components\.[0-9a-f]{8}\.json$/.test(file) && file !== name)
  : [];
const stale = Object.keys(files).filter((file) => readText(join(root, file)) !== files[file]);
if (check) {
  const wrong = [...stale, ...others.map((file) => `public/catalogue/${file}`)];
  if (wrong.length > 0) {
    console.error(`Not up to date: ${wrong.join(", ")}. Run: npx tsx scripts/gen-catalogue.ts`);
    process.exit(1);
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const file of stale) writeFileSync(join(root, file), files[file] ?? "");
  for (const file of others) rmSync(join(folder, file));
  console.log(`${data.components.length} components, ${text.length} bytes, ${name}`);
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
