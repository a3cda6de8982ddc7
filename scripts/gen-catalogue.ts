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
import { withSettingLives } from "./catalogue/setting-lives";
import { withNames } from "./catalogue/with-names";
import type { FieldsData } from "../lib/catalogue/fields/types";

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
const named = buildCatalogue(collected, renames);
const { fields: changedFields, choices }: Required<FieldsData>["changes"] = JSON.parse(
  readFileSync(join(root, "tools/catalogue/data/field-changes.json"), "utf8"),
);
const changes = { fields: changedFields, choices };
const reflected = "tools/catalogue/extract/fields-0.159.0.json";
const facts: FieldsData = JSON.parse(readFileSync(join(root, reflected), "utf8"));
const data = withSettingLives(named, facts, changes);

/** What is published: by its name in the code, under which file name, and the content. */
const published = [
  { name: "catalogue", file: "components", text: JSON.stringify(data) },
  {
    name: "fields",
    file: "fields-0.159.0",
    text: fields(reflected, changes),
  },
  { name: "ottl", file: "ottl-0.159.0", text: minified("tools/catalogue/extract/ottl-0.159.0.json") },
  {
    name: "harvestedFields",
    file: "harvested-0.157.0",
    text: fields("tools/catalogue/data/harvested-0.157.0.json"),
  },
].map(({ name, file, text }) => ({
  name,
  text,
  file: `${file}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.json`,
}));

const files: Record<string, string> = {
  ...Object.fromEntries(published.map(({ file, text }) => [`public/catalogue/${file}`, text])),
  "lib/catalogue/published.generated.ts": [
    "// Made by scripts/gen-catalogue.ts.",
    "// Where the studio loads the catalogue from; the names change with the content, so they may be cached for ever.",
    ...published.map(({ name, file }) => `export const ${name}Url = "/catalogue/${file}";`),
    "",
  ].join("\n"),
  ...Object.fromEntries(
    published.map(({ name, file }) => [
      `lib/catalogue/published-${kebab(name)}.generated.ts`,
      [
        "// Made by scripts/gen-catalogue.ts.",
        `import data from "../../public/catalogue/${file}";`,
        "",
        "/** For everything that does not load it over the network: the command line and tests. */",
        `export const ${name}Data: unknown = data;`,
        "",
      ].join("\n"),
    ]),
  ),
};

const folder = join(root, "public/catalogue");
const names = new Set(published.map(({ file }) => file));
const others = existsSync(folder) ? readdirSync(folder).filter((file) => !names.has(file)) : [];
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
  for (const { file, text } of published) console.log(`${file}: ${text.length} bytes`);
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** A file of settings with every name of its components, and what changed over versions. */
function fields(file: string, changed?: FieldsData["changes"]): string {
  const read: FieldsData = JSON.parse(readFileSync(join(root, file), "utf8"));
  return JSON.stringify({ ...withNames(read, data), ...(changed ? { changes: changed } : {}) });
}

function minified(file: string): string {
  return JSON.stringify(JSON.parse(readFileSync(join(root, file), "utf8")));
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
