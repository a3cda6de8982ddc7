// Publishes what the studio and the command line know of the official chart: its default values, its schema and the templates
// that make the configuration. Read out of packed charts, whose licence is kept beside them.
//   tsx scripts/gen-charts.ts ../shared/helm/charts   writes public/charts and lib/helm/charts.generated.ts
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { ChartData } from "../lib/helm/charts/types";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(process.argv[2] ?? join(root, "../shared/helm/charts"));
const origin =
  "Read out of the chart opentelemetry-collector of github.com/open-telemetry/opentelemetry-helm-charts; licensed Apache-2.0 " +
  "by The OpenTelemetry Authors.";

const charts = readdirSync(folder)
  .filter((file) => /^opentelemetry-collector-\d+\.\d+\.\d+\.tgz$/.test(file))
  .map((file) => readChart(join(folder, file)))
  .sort((a, b) => b.version.localeCompare(a.version, "en", { numeric: true }));
const published = charts.map((chart) => {
  const text = JSON.stringify(chart);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { version: chart.version, file: `${chart.version}.${hash}.json`, text };
});

rmSync(join(root, "public/charts"), { recursive: true, force: true });
mkdirSync(join(root, "public/charts"), { recursive: true });
for (const { file, text } of published) writeFileSync(join(root, "public/charts", file), text);
writeFileSync(
  join(root, "lib/helm/charts/published.generated.ts"),
  [
    "// Made by scripts/gen-charts.ts.",
    "// Where the charts' data is loaded from, newest first; the names change with the content, so they may be cached for ever.",
    "export const publishedCharts: readonly { readonly version: string; readonly url: string }[] = [",
    ...published.map(({ version, file }) => `  { version: "${version}", url: "/charts/${file}" },`),
    "];",
    "",
  ].join("\n"),
);
writeFileSync(
  join(root, "lib/helm/charts/published-data.generated.ts"),
  [
    "// Made by scripts/gen-charts.ts.",
    ...published.map(({ file }, index) => `import chart${index} from "../../../public/charts/${file}";`),
    "",
    "/** For everything that does not load it over the network: the command line and tests. */",
    `export const publishedData: readonly unknown[] = [${published.map((_, index) => `chart${index}`).join(", ")}];`,
    "",
  ].join("\n"),
);
console.log(published.map(({ file, text }) => `${file} ${Math.round(text.length / 1024)} kB`).join("\n"));

function readChart(file: string): ChartData {
  const inside = (name: string) => unpack(file, `opentelemetry-collector/${name}`);
  const about: { version: string; appVersion: string } = parse(inside("Chart.yaml"));
  return {
    origin,
    version: about.version,
    appVersion: about.appVersion,
    values: parse(inside("values.yaml"), { version: "1.1" }),
    schema: withoutProse(JSON.parse(inside("values.schema.json"))),
    templates: [inside("templates/_helpers.tpl"), inside("templates/_config.tpl")],
  };
}

function unpack(archive: string, entry: string): string {
  const run = spawnSync("tar", ["xzOf", archive, entry], { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`${archive}: ${run.stderr.trim()}`);
  return run.stdout;
}

/** Titles, descriptions and examples say nothing to a checker. */
function withoutProse(schema: unknown): ChartData["schema"] {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      (key === "description" || key === "title" || key === "examples") && !isSchema(value)
        ? undefined
        : value,
    ),
  );
}

/** A setting may be called `description`: its value is a schema, then. */
function isSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
