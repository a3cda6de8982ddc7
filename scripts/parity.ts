/**
 * Compares our verdicts with recorded ones: `npm run parity -- --corpus DIR [--manifest FILE] [--report FILE]`. DIR holds
 * `index.jsonl` and a YAML file for each of its lines, and beside it `normalise.mjs`; the manifest is the builder's. Prints
 * agreement of pass/fail, of the failing stage, and how often every recorded error is among ours; lists each disagreement.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { judge } from "../lib/collector/verdict";
import type { Verdict } from "../lib/collector/verdict";
import { bareMachine } from "../lib/collector/bare-machine";
import { decodeBytes } from "../lib/collector/yaml/decode-bytes";
import { option, referenceBuild } from "./reference-build";

type Recorded = {
  readonly id: string;
  readonly kind: string;
  readonly verdict: "pass" | "fail";
  readonly stage: string | null;
  readonly errors?: readonly RecordedError[];
  readonly errors_union?: readonly RecordedError[];
  readonly environment_dependent?: boolean;
};
type RecordedError = { readonly path: string; readonly message: string };
type Normalise = (stage: string, message: string) => string;
type Row = {
  cases: number;
  verdict: number;
  stage: number;
  errors: number;
  failing: number;
  alarms: number;
  misses: number;
};

const corpus = resolve(option("corpus") ?? "../shared/corpus/open");
const build = referenceBuild(option("manifest"));
// oxlint-disable-next-line no-unsafe-type-assertion -- the corpus brings its own way of comparing messages
const { normalise } = (await import(pathToFileURL(join(corpus, "..", "normalise.mjs")).href)) as {
  normalise: Normalise;
};
const recorded = readFileSync(join(corpus, "index.jsonl"), "utf8")
  .trim()
  .split("\n")
  // oxlint-disable-next-line no-unsafe-type-assertion -- the index is in the shape that its README describes
  .map((line) => JSON.parse(line) as Recorded);

const rows = new Map<string, Row>();
const disagreements: object[] = [];
for (const item of recorded) compare(item);
print();
const report = option("report");
if (report !== null)
  writeFileSync(report, `${JSON.stringify({ rows: Object.fromEntries(rows), disagreements }, null, 1)}\n`);

function compare(item: Recorded): void {
  const file = join(corpus, `${item.id}.yaml`);
  if (!existsSync(file)) return;
  const text = decodeBytes(readFileSync(file));
  const source = text.ok
    ? ({ is: "text", text: text.value } as const)
    : ({ is: "unreadable", error: text.error } as const);
  const ours = judge([source], { build, environment: bareMachine });
  const theirs = (item.errors_union ?? item.errors ?? []).flatMap((error) => toldIn(error, item.stage));
  const missing = theirs.filter((error) => !ours.errors.some((own) => isSame(own, error, item.stage ?? "")));
  const isVerdictSame = ours.pass === (item.verdict === "pass");
  const isStageSame = isVerdictSame && ours.stage === item.stage;
  const keys = item.environment_dependent ? ["environment-dependent"] : ["all", item.kind];
  for (const key of keys) count(key, item, { isVerdictSame, isStageSame, hasAll: missing.length === 0 });
  if (!isVerdictSame || !isStageSame || missing.length > 0)
    disagreements.push({
      id: item.id,
      kind: item.kind,
      environment: item.environment_dependent ?? false,
      theirs: { verdict: item.verdict, stage: item.stage, missing },
      ours: {
        pass: ours.pass,
        stage: ours.stage,
        errors: ours.errors.slice(0, 6).map(({ stage, path, upstream }) => ({ stage, path, upstream })),
      },
    });
}

/**
 * What a recorded message of `Validate` tells, line by line: what is wrong inside of one optional section has one path and a line
 * each. What a library logs before the collector's error stands there too, and tells nothing.
 */
function toldIn(error: RecordedError, stage: string | null): readonly RecordedError[] {
  if (stage !== "validate" || !error.message.includes("\n")) return [error];
  return error.message
    .split("\n")
    .filter((line) => !/^SDK \d{4}\/\d\d\/\d\d /.test(line))
    .map((line) => {
      const [, path = error.path, message = line] = /^Error: (\S+): ([^]*)$/.exec(line) ?? [];
      return { path, message };
    });
}

function isSame(own: Verdict["errors"][number], error: RecordedError, stage: string): boolean {
  const said = normalise(stage, error.message);
  const [path, text] = [own.path, own.upstream];
  if (normalise(stage, text) !== said) return false;
  // At the graph stage and before decoding there are no paths.
  return path === error.path || stage === "resolve" || stage === "graph" || stage === "panic";
}

function count(
  key: string,
  item: Recorded,
  { isVerdictSame, isStageSame, hasAll }: { isVerdictSame: boolean; isStageSame: boolean; hasAll: boolean },
): void {
  const row = rows.get(key) ?? {
    cases: 0,
    verdict: 0,
    stage: 0,
    errors: 0,
    failing: 0,
    alarms: 0,
    misses: 0,
  };
  row.cases += 1;
  row.verdict += Number(isVerdictSame);
  row.stage += Number(isStageSame);
  if (item.verdict === "fail") {
    row.failing += 1;
    row.errors += Number(hasAll && isVerdictSame);
    row.misses += Number(!isVerdictSame);
  } else row.alarms += Number(!isVerdictSame);
  rows.set(key, row);
}

function print(): void {
  for (const [key, row] of rows) {
    const passing = row.cases - row.failing;
    console.log(
      [
        `${key}: ${row.cases} cases`,
        `pass/fail ${percent(row.verdict, row.cases)}`,
        `stage ${percent(row.stage, row.cases)}`,
        `all errors among ours ${percent(row.errors, row.failing)} of ${row.failing}`,
        `false alarms ${row.alarms} (${percent(row.alarms, passing)})`,
        `misses ${row.misses}`,
      ].join(" · "),
    );
  }
  const listed = Number(option("list") ?? 40);
  for (const item of disagreements.slice(0, listed)) console.log(JSON.stringify(item));
  if (disagreements.length > listed) console.log(`… ${disagreements.length - listed} more, see --report`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
}
