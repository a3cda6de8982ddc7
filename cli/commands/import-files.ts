import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { words } from "../../lib/base/words";
import { importValues } from "../../lib/helm/import/import-values";
import { publishedCharts } from "../../lib/helm/charts/published.generated";
import { toFile } from "../../lib/share/file";
import { allBooks } from "../../lib/words/books";
import { createSpeaker } from "../../lib/words/speak";
import { newWorkspace, type TierStart } from "../../lib/workspace/new-workspace";
import { charts } from "../charts";
import { refused, type Outcome } from "../check";
import { exitCodes } from "../exit-codes";
import { createJudge } from "../../lib/answer/judge";
import { languageOf, readVersion, single, type Flags } from "../options";
import { readInput } from "../read-input";
import { cliWords } from "../words";

/**
 * Reads values files as the chart does and writes them as a design, one tier a file; the release is called as the file is.
 * What has no place in the design is told.
 */
export function importFiles(flags: Flags, files: readonly string[]): Outcome {
  if (files.length === 0) return refused(words("cli.nothing-to-import"), flags);
  const version = readVersion(flags, "chartVersion", "chart-version");
  if (!version.ok) return refused(version.error, flags);
  const namespace = single(flags, "namespace");
  if (!namespace.ok) return refused(namespace.error, flags);
  const out = single(flags, "out");
  if (!out.ok) return refused(out.error, flags);
  if (out.value === null) return refused(words("cli.import-out"), flags);
  const speak = createSpeaker(languageOf(flags), [cliWords, ...allBooks]);
  const { catalogue } = createJudge();
  const tiers: TierStart[] = [];
  const told: string[] = [];
  for (const file of files) {
    const text = readInput(file);
    if (!text.ok) return refused(text.error, flags);
    const name = releaseCalled(file);
    const request = {
      text: text.value,
      chart: version.value ?? publishedCharts[0]?.version ?? "",
      release: name,
      namespace: namespace.value ?? "default",
    };
    const imported = importValues(request, catalogue, charts);
    if (!imported.ok)
      return refused(words("cli.import-failed", { file, message: speak(imported.error) }), flags);
    tiers.push({ ...imported.value.tier, id: name });
    told.push(
      ...imported.value.report.map((each) =>
        speak(words("cli.import-failed", { file, message: speak(each) })),
      ),
    );
  }
  writeFileSync(out.value, toFile(newWorkspace(releaseCalled(out.value), tiers)));
  const written = speak(words("cli.import-written", { file: out.value, count: tiers.length }));
  return { stdout: `${[...told, written].join("\n")}\n`, stderr: "", exitCode: exitCodes.clean };
}

/** "deploy/agent.values.yaml" → "agent". */
function releaseCalled(file: string): string {
  const name = basename(file).split(".")[0] ?? "";
  return /^[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?$/.test(name) ? name : "collector";
}
