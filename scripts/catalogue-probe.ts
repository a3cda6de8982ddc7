/**
 * Draws settings of reflected components and asks the real collector about a right value and a value of the wrong type for each:
 * `npm run catalogue:probe -- --collector BINARY [--count 300] [--seed 159]`. Prints how often the collector decodes what the
 * catalogue says it decodes, and refuses at decoding what it says it refuses. Exit code 1 below 99 %.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFields } from "../lib/catalogue/fields/fields";
import type { FieldsData } from "../lib/catalogue/fields/types";
import { fieldsData } from "../lib/catalogue/published-fields.generated";
import { sample, seeded } from "../lib/yaml/testing/random";
import { option } from "./reference-build";
import { sweepCases, type SweepCase } from "./sweep/cases";

const binary = option("collector");
if (binary === null) throw new Error("--collector BINARY: the collector to ask");
const count = Number(option("count") ?? 300);
const seed = Number(option("seed") ?? 159);
const manifest = readFileSync(option("manifest") ?? "../shared/bin/manifest.yaml", "utf8");

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is ours
const data = fieldsData as FieldsData;
const built = createFields(data, null).components.filter(({ settings }) =>
  settings.kind === "service" ? false : manifest.includes(` ${settings.module ?? "?"}`),
);
const pairs = built.flatMap((component) => pairsOf(sweepCases(component)));
const drawn = sample(seeded(seed), pairs, count);

const folder = mkdtempSync(join(tmpdir(), "otelier-probe-"));
const wrong: string[] = [];
try {
  for (const pair of drawn)
    for (const asked of pair)
      if (decodes(asked) !== asked.decodes)
        wrong.push(`${asked.kind} ${asked.type} ${asked.path}: ${asked.what}`);
} finally {
  rmSync(folder, { recursive: true });
}
const runs = drawn.length * 2;
console.log(
  `${pairs.length} settings of ${built.length} components have a right and a wrong value; ${drawn.length} drawn (seed ${seed})`,
);
console.log(
  `${runs - wrong.length} of ${runs} verdicts as predicted (${((100 * (runs - wrong.length)) / runs).toFixed(2)} %)`,
);
for (const name of wrong) console.log(`  not as predicted: ${name}`);
if (wrong.length > runs / 100) process.exitCode = 1;

/** Right and wrong value of each setting that has both. What the Prometheus library decodes by its own rules is not predicted. */
function pairsOf(cases: readonly SweepCase[]): readonly (readonly [SweepCase, SweepCase])[] {
  return cases.flatMap((right, index): (readonly [SweepCase, SweepCase])[] => {
    const next = cases[index + 1];
    const isOurs = !(right.kind === "receiver" && right.type === "prometheus");
    return isOurs && right.what === "right" && next?.what === "wrong" && next.path === right.path
      ? [[right, next]]
      : [];
  });
}

/** False where the collector refuses the configuration while it decodes it. */
function decodes({ kind, type, config }: SweepCase): boolean {
  const file = join(folder, "config.yaml");
  const section = `${kind}s`;
  const sections: Readonly<Record<string, object>> = {
    receivers: { otlp: { protocols: { http: {} } } },
    exporters: { nop: null },
    service: { pipelines: { traces: { receivers: ["otlp"], exporters: ["nop"] } } },
  };
  const whole = { ...sections, [section]: { ...sections[section], [type]: config } };
  writeFileSync(file, JSON.stringify(whole));
  const run = spawnSync(binary ?? "", ["validate", "--config", file], {
    cwd: folder,
    env: { NODE_ENV: "test" },
    encoding: "utf8",
    timeout: 60_000,
  });
  return !/decoding failed|error decoding|cannot unmarshal/.test(run.stderr + run.stdout);
}
