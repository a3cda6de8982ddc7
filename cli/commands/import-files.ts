import { basename } from "node:path";
import { err, ok, type Result } from "../../lib/base/result";
import { words, type Words } from "../../lib/base/words";
import { publishedCharts } from "../../lib/helm/charts/published.generated";
import { importSources, type Imported } from "../../lib/imports/import-sources";
import { skippedLines } from "../../lib/imports/report";
import type { Source } from "../../lib/imports/types";
import type { Unzipped } from "../../lib/imports/unzip";
import { toFile } from "../../lib/share/file";
import { allBooks } from "../../lib/words/books";
import { createSpeaker } from "../../lib/words/speak";
import { newWorkspace } from "../../lib/workspace/new-workspace";
import { charts } from "../charts";
import { refused, type Outcome } from "../check";
import { exitCodes } from "../exit-codes";
import { createJudge } from "../../lib/answer/judge";
import { languageOf, readVersion, single, type Flags } from "../options";
import { readSources } from "../read-input";
import { cliWords } from "../words";
import { writeFiles } from "../write-file";

/**
 * Reads what describes running collectors and writes it as a design: Collector YAML, values, manifests, Operator resources, ZIP
 * archives; parts of one `--tier` are merged. What became what is told; where a file gives nothing, nothing is written.
 */
export function importFiles(flags: Flags, files: readonly string[]): Outcome {
  const out = single(flags, "out");
  if (!out.ok) return refused(out.error, flags);
  const sources = sourcesOf(flags, files);
  if (!sources.ok) return refused(sources.error, flags);
  if (out.value === null) return refused(words("cli.import-out"), flags);
  const imported = imports(flags, sources.value.sources);
  if (!imported.ok) return refused(imported.error, flags);
  const { tiers, lines, refusals } = imported.value;
  const speak = createSpeaker(languageOf(flags), [cliWords, ...allBooks]);
  const named = (file: string, message: Words) =>
    file === "" ? speak(message) : speak(words("cli.import-failed", { file, message: speak(message) }));
  if (refusals.length > 0)
    return {
      stdout: "",
      stderr: `${refusals.map(({ source, says }) => named(source, says)).join("\n")}\n`,
      exitCode: exitCodes.usage,
    };
  const text = toFile(newWorkspace(basename(out.value).split(".")[0] ?? "", tiers));
  const unwritten = writeFiles([{ file: out.value, text }]);
  if (unwritten) return refused(unwritten, flags);
  const told = [...lines, ...skippedLines(sources.value.skipped)].map(({ source, tier, says }) =>
    named(tier || source, says),
  );
  const written = speak(words("cli.import-written", { file: out.value, count: tiers.length }));
  return { stdout: `${[...told, written].join("\n")}\n`, stderr: "", exitCode: exitCodes.clean };
}

function imports(flags: Flags, sources: readonly Source[]): Result<Imported, Words> {
  const version = readVersion(flags, "chartVersion", "chart-version");
  if (!version.ok) return version;
  const namespace = single(flags, "namespace");
  if (!namespace.ok) return namespace;
  return ok(
    importSources(sources, {
      catalogue: createJudge().catalogue,
      shelf: charts,
      chart: version.value ?? publishedCharts[0]?.version ?? "",
      namespace: namespace.value ?? "default",
    }),
  );
}

function sourcesOf(flags: Flags, files: readonly string[]): Result<Unzipped, Words> {
  const parts = [flags["tier"] ?? []].flat().map(String);
  if (parts.length + files.length === 0) return err(words("cli.nothing-to-import"));
  const sources: Source[] = [];
  const skipped: string[] = [];
  for (const part of parts) {
    const [, group, file] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
    if (group === undefined || file === undefined) return err(words("cli.tier-form", { value: part }));
    const read = readSources(file);
    if (!read.ok) return read;
    sources.push(...read.value.sources.map(({ name, text }) => ({ name, text, group })));
    skipped.push(...read.value.skipped);
  }
  for (const file of files) {
    const read = readSources(file);
    if (!read.ok) return read;
    sources.push(...read.value.sources);
    skipped.push(...read.value.skipped);
  }
  return ok({ sources, skipped });
}
