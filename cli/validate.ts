import { existsSync, readFileSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Words } from "../lib/base/words";
import { createCatalogue } from "../lib/catalogue/catalogue";
import { catalogueData } from "../lib/catalogue/published-catalogue.generated";
import { parseCatalogue } from "../lib/catalogue/schema";
import { podOf } from "../lib/analysis/verdict/pod";
import { createBuild } from "../lib/collector/build";
import type { Source } from "../lib/collector/resolve/resolve";
import type { Environment } from "../lib/collector/types";
import { judge, type Verdict } from "../lib/collector/verdict";
import { decodeBytes } from "../lib/collector/yaml/decode-bytes";
import { compareOpinion, type Opinion } from "../lib/host/collector-opinion";
import { secondOpinion } from "../lib/host/second-opinion";
import { allBooks } from "../lib/words/books";
import { createSpeaker, type Speaker } from "../lib/words/speak";
import { refused, type Outcome } from "./check";
import { collectorFacts } from "../lib/answer/collector-facts";
import { exitCodes } from "./exit-codes";
import { languageOf } from "./options";
import { readDistribution } from "./read-distribution";
import { cliWords } from "./words";

/** Says what `otelcol validate` says of the files that the flags name, for this machine and the variables given. */
export function validate(flags: Readonly<Record<string, unknown>>): Outcome {
  const files = texts(flags["config"]);
  if (files.length === 0) return refused(words("cli.nothing-to-validate"), flags);
  const sources = sourcesOf(files, texts(flags["set"]));
  if (!sources.ok) return refused(sources.error, flags);
  const runs = readDistribution(texts(flags["distribution"])[0] ?? "contrib", languageOf(flags));
  if (!runs.ok) return refused(runs.error, flags);
  const { build: own, collector, distribution = "contrib" } = runs.value;
  const { data, ottl } = collectorFacts;
  const version = (texts(flags["collectorVersion"])[0] ?? collector ?? data.version).replace(/^v/, "");
  const build = createBuild(createCatalogue(parseCatalogue(catalogueData)), data, {
    version,
    parts: own ? { modules: new Set(own.modules) } : { distribution },
    ottl,
  });
  const environment = placeFor(texts(flags["env"]), flags["pod"] === true ? sources.value : null);
  const verdict = judge(sources.value, { build, environment });
  const speak = createSpeaker(languageOf(flags), [cliWords, ...allBooks]);
  const [binary] = texts(flags["collector"]);
  const opinion = binary === undefined ? null : askCollector(binary, sources.value, environment);
  const said = { verdict, opinion, speak };
  const stdout = flags["format"] === "json" ? asJson(said) : asText(said, files);
  return { stdout, stderr: "", exitCode: verdict.pass ? exitCodes.clean : exitCodes.errors };
}

function sourcesOf(files: readonly string[], sets: readonly string[]): Result<readonly Source[], Words> {
  const sources: Source[] = [];
  for (const file of files) {
    if (file !== "-" && !existsSync(file)) return err(words("cli.no-such-file", { file }));
    if (file !== "-" && statSync(file).isDirectory()) return err(words("cli.folder", { file }));
    const text = decodeBytes(readFileSync(file === "-" ? 0 : file));
    sources.push(text.ok ? { is: "text", text: text.value } : { is: "unreadable", error: text.error });
  }
  for (const set of sets) {
    const cut = set.indexOf("=");
    if (cut === -1) return err(words("cli.set-form", { value: set }));
    const key = set.slice(0, cut).replaceAll(".", "::").trim();
    sources.push({ is: "text", text: `${key}: ${set.slice(cut + 1).trim()}` });
  }
  return ok(sources);
}

/**
 * Where the collector would run, with the variables of `--env`: this machine and no others, or a pod of the cluster, of whose
 * variables and files nothing is known but that the sources name them.
 */
function placeFor(pairs: readonly string[], inPod: readonly Source[] | null): Environment {
  const variables = new Map<string, string | null>(
    pairs.map((pair) => [pair.split("=")[0] ?? "", pair.slice(pair.indexOf("=") + 1)] as const),
  );
  if (inPod) {
    const pod = podOf(inPod.map((source) => (source.is === "text" ? source.text : "")).join("\n"), {});
    return { ...pod, variables: new Map([...pod.variables, ...variables]) };
  }
  return {
    variables,
    exists: existsSync,
    read: (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path, "utf8") : null),
    isPod: existsSync("/var/run/secrets/kubernetes.io/serviceaccount/token"),
    memoryBytes: totalmem(),
  };
}

type Said = { readonly verdict: Verdict; readonly opinion: Opinion | null; readonly speak: Speaker };

function askCollector(collector: string, sources: readonly Source[], { variables }: Environment): Opinion {
  const known = [...variables].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return secondOpinion(collector, sources, Object.fromEntries(known));
}

function asJson({ verdict, opinion, speak }: Said): string {
  const { pass, stage, errors, notChecked } = verdict;
  const said = errors.map((error) => Object.assign({}, error, { message: speak(error.message) }));
  const answer = { pass, stage, errors: said, notChecked };
  return `${JSON.stringify(opinion ? { ...answer, collector: fullOpinion(verdict, opinion, speak) } : answer, null, 2)}\n`;
}

/** The collector's own answer, and the lines that it speaks of. */
function fullOpinion(verdict: Verdict, opinion: Opinion, speak: Speaker) {
  if (opinion.is === "silent") return { ...opinion, why: speak(opinion.why) };
  const { agrees, told } = compareOpinion(verdict, opinion);
  return { ...opinion, agrees, lines: [...new Set(told.map(({ line }) => line))] };
}

function asText({ verdict, opinion, speak }: Said, files: readonly string[]): string {
  const { pass, errors, notChecked } = verdict;
  const lines = errors.flatMap((error) => [
    `${files[error.source] ?? "--set"}:${error.line}:${error.column} ${speak(error.message)}`,
    `  ${speak(words("cli.upstream", { text: error.path === "" ? error.upstream : `${error.path}: ${error.upstream}` }))}`,
  ]);
  if (pass) lines.push(speak(words("cli.validate-pass")));
  if (notChecked.length > 0)
    lines.push(speak(words("cli.validate-unchecked", { names: notChecked.join(", ") })));
  if (opinion) lines.push(...opinionLines(verdict, opinion, speak));
  return `${lines.join("\n")}\n`;
}

function opinionLines(verdict: Verdict, opinion: Opinion, speak: Speaker): readonly string[] {
  if (opinion.is === "silent") return [speak(words("cli.opinion-silent", { why: speak(opinion.why) }))];
  const { agrees, told } = compareOpinion(verdict, opinion);
  const lines = [...new Set(told.map(({ line }) => line))].join(", ");
  if (agrees)
    return [
      speak(
        words("cli.opinion-agrees", { pass: String(opinion.pass), lines: lines === "" ? "none" : lines }),
      ),
    ];
  return [
    speak(words("cli.opinion-differs", { pass: String(opinion.pass) })),
    ...opinion.text.split("\n").map((line) => `  ${line}`),
  ];
}

function texts(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
