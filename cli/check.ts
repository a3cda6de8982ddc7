import type { Words } from "../lib/base/words";
import { createAnalyser } from "../lib/analysis/analyse";
import { createCatalogue } from "../lib/catalogue/catalogue";
import { catalogueData } from "../lib/catalogue/published-catalogue.generated";
import { parseCatalogue } from "../lib/catalogue/schema";
import { readTopology } from "../lib/topology/topology";
import { allBooks } from "../lib/words/books";
import { createSpeaker } from "../lib/words/speak";
import { liftLimits } from "../lib/yaml/document";
import { designOf } from "./design";
import { exitCodes, type ExitCode } from "./exit-codes";
import { formatJson } from "./format-json";
import { formatText } from "./format-text";
import { languageOf, readOptions } from "./options";
import { cliWords } from "./words";

/** What a run leaves behind; at most one of the texts is not empty. */
export type Outcome = { readonly stdout: string; readonly stderr: string; readonly exitCode: ExitCode };

/** `today` is an ISO date; `colour` tells whether the terminal shows colours. */
export type Surroundings = { readonly today: string; readonly colour: boolean };

/** Judges the design that the flags name. */
export function check(flags: Readonly<Record<string, unknown>>, { today, colour }: Surroundings): Outcome {
  // The studio refuses large texts and sends people here.
  liftLimits();
  const options = readOptions(flags);
  if (!options.ok) return refused(options.error, flags);
  const subject = designOf(options.value);
  if (!subject.ok) return refused(subject.error, flags);

  const { workspace, files } = subject.value;
  const catalogue = createCatalogue(parseCatalogue(catalogueData));
  const judgement = createAnalyser(catalogue)(workspace, today);
  const topology = readTopology(workspace.tiers, catalogue);
  const speak = createSpeaker(options.value.language, [cliWords, ...allBooks]);
  const report = { workspace, topology, judgement, speak };
  const stdout = options.value.format === "json" ? formatJson(report) : formatText(report, { files, colour });
  const errors = judgement.findings.some(({ severity }) => severity === "error");
  return { stdout, stderr: "", exitCode: errors ? exitCodes.errors : exitCodes.clean };
}

/** A call that cannot be answered: one sentence, in the language asked for. */
export function refused(sentence: Words, flags: Readonly<Record<string, unknown>>): Outcome {
  const speak = createSpeaker(languageOf(flags), [cliWords, ...allBooks]);
  return { stdout: "", stderr: `otelier: ${speak(sentence)}\n`, exitCode: exitCodes.usage };
}
