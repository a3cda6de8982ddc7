/**
 * Changes configurations at random and compares our verdict with the collector's own: `npm run parity:fuzz -- --seconds N --seed S
 * --collector PATH [--corpus DIR] [--manifest FILE]`. Two collectors run at a time. Each disagreement is made as small as it goes
 * and printed.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bareMachine } from "../lib/collector/bare-machine";
import { judge } from "../lib/collector/verdict";
import { readOpinion, validateCommand } from "../lib/host/collector-opinion";
import { confine, emptyEnvironment, outputLimit, timeLimit } from "../lib/host/confine";
import { createRandom } from "./fuzz/random";
import { mutate } from "./fuzz/mutate";
import { option, referenceBuild } from "./reference-build";

const collector = option("collector");
if (collector === null) throw new Error("Name a collector: --collector PATH");
const corpus = resolve(option("corpus") ?? "../shared/corpus/open");
const seed = Number(option("seed") ?? 1);
const end = Date.now() + 1000 * Number(option("seconds") ?? 60);
const build = referenceBuild(option("manifest"));
const texts = readdirSync(corpus)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(join(corpus, name), "utf8"))
  // What is refused already hides what a change does.
  .filter((text) => text.length < 20_000 && passesHere(text) === true);
const random = createRandom(seed);
const folder = mkdtempSync(join(tmpdir(), "parity-fuzz-"));
let files = 0;
let mutants = 0;
let failing = 0;
const found: { readonly text: string; readonly ours: boolean; readonly theirs: string }[] = [];

await Promise.all([work(), work()]);
rmSync(folder, { recursive: true, force: true });
console.log(
  `${mutants} mutants (${failing} refused), seed ${seed}: ${found.length} disagreements (${((100 * found.length) / Math.max(1, mutants)).toFixed(2)} %)`,
);

async function work(): Promise<void> {
  while (Date.now() < end) {
    const text = mutate(random.pick(texts) ?? "", random);
    const ours = passesHere(text);
    const theirs = await askCollector(text);
    if (theirs === null || ours === null) continue;
    mutants += 1;
    failing += Number(theirs !== "");
    if (ours === (theirs === "")) continue;
    const small = await shrunk(text, ours);
    const said = await askCollector(small);
    found.push({ text: small, ours, theirs: said ?? "" });
    console.log(
      `--- ours: ${ours ? "passes" : `refuses (${reasons(small)})`}; the collector: ${said === "" ? "passes" : (said ?? "").slice(0, 400)}\n${small}`,
    );
  }
}

/** Null where the machine decides. */
function passesHere(text: string): boolean | null {
  const { pass, errors } = judge([{ is: "text", text }], { build, environment: bareMachine });
  return errors.some((error) => error.class === "environment") ? null : pass;
}

function reasons(text: string): string {
  const { errors } = judge([{ is: "text", text }], { build, environment: bareMachine });
  return errors
    .slice(0, 3)
    .map(({ path, upstream }) => `${path}: ${upstream}`.slice(0, 200))
    .join("; ");
}

/** The collector's refusal, "" where it passes, null where it did not answer in time. */
async function askCollector(text: string): Promise<string | null> {
  const file = join(folder, `${files++}.yaml`);
  writeFileSync(file, text);
  const { program, args } = confine(validateCommand(collector ?? "", [file]));
  const options = { cwd: folder, env: emptyEnvironment(), timeout: timeLimit, maxBuffer: outputLimit };
  return new Promise((done) => {
    execFile(program, args, options, (error, _stdout, stderr) => {
      rmSync(file, { force: true });
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      const opinion = readOpinion(status, stderr);
      done(opinion.is === "silent" ? null : opinion.pass ? "" : opinion.text);
    });
  });
}

/** Lines taken away, many at first, while the two still disagree in the same way; 60 questions at most. */
async function shrunk(text: string, ours: boolean): Promise<string> {
  let lines = text.split("\n");
  let asked = 0;
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let at = 0; at < lines.length && asked < 60;) {
      const fewer = lines.toSpliced(at, size);
      const candidate = fewer.join("\n");
      asked += 1;
      const same = passesHere(candidate) === ours && (await askCollector(candidate));
      const isKept = ours ? typeof same === "string" && same !== "" : same === "";
      if (isKept) lines = fewer;
      else at += size;
    }
  return lines.join("\n");
}
