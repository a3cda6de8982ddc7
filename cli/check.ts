import { words, type Words } from "../lib/base/words";
import type { Finding, Severity } from "../lib/rules/types";
import { readTopology } from "../lib/topology/topology";
import { allBooks } from "../lib/words/books";
import { createSpeaker } from "../lib/words/speak";
import { liftLimits } from "../lib/yaml/document";
import { beyond, readBaseline, writeBaseline } from "./baseline";
import { designOf } from "./design";
import { exitCodes, type ExitCode } from "./exit-codes";
import { formats } from "./formats";
import { createJudge } from "../lib/answer/judge";
import { languageOf, readOptions, type FailOn, type Flags } from "./options";
import { cliWords } from "./words";
import { writeFiles } from "./write-file";

/** What a run leaves behind; at most one of the texts is not empty. */
export type Outcome = {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
  /** What comes of it in the end, where that takes waiting. */
  readonly later?: Promise<Outcome>;
};

/** `today` is an ISO date; `colour` tells whether the terminal shows colours. */
export type Surroundings = { readonly today: string; readonly colour: boolean };

/** Judges the design that flags and paths name. */
export function check(flags: Flags, paths: readonly string[], { today, colour }: Surroundings): Outcome {
  // The studio refuses large texts and sends people here.
  liftLimits();
  const options = readOptions(flags, paths);
  if (!options.ok) return refused(options.error, flags);
  const subject = designOf(options.value);
  if (!subject.ok) return refused(subject.error, flags);

  const { workspace, files, inside } = subject.value;
  const { analyse, catalogue } = createJudge();
  const judgement = analyse(workspace, today);
  const speak = createSpeaker(options.value.language, [cliWords, ...allBooks]);
  if (options.value.writeBaseline !== null) {
    const text = writeBaseline(judgement.findings);
    const unwritten = writeFiles([{ file: options.value.writeBaseline, text }]);
    if (unwritten) return refused(unwritten, flags);
    const said = words("cli.baseline-written", {
      file: options.value.writeBaseline,
      count: judgement.findings.length,
    });
    return { stdout: `${speak(said)}\n`, stderr: "", exitCode: exitCodes.clean };
  }
  const file = options.value.baseline ?? subject.value.baseline;
  const baseline = file === null ? null : readBaseline(file);
  if (baseline && !baseline.ok) return refused(baseline.error, flags);
  const { fresh, known } = baseline
    ? beyond(judgement.findings, baseline.value)
    : { fresh: judgement.findings, known: 0 };
  const report = {
    workspace,
    topology: analyse.topology() ?? readTopology(workspace.tiers, catalogue),
    judgement: { ...judgement, findings: fresh },
    known,
    speak,
  };
  const stdout = formats[options.value.format](report, { files, inside, colour });
  const failed = fresh.some((finding) => fails(finding, options.value.failOn));
  return { stdout, stderr: "", exitCode: failed ? exitCodes.errors : exitCodes.clean };
}

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };
const threshold: Readonly<Record<FailOn, number>> = { never: 4, error: 3, warning: 2, note: 1 };

function fails({ severity }: Finding, failOn: FailOn): boolean {
  return rank[severity] >= threshold[failOn];
}

/** A call that cannot be answered: one sentence, in the language asked for. */
export function refused(sentence: Words, flags: Flags): Outcome {
  const speak = createSpeaker(languageOf(flags), [cliWords, ...allBooks]);
  return { stdout: "", stderr: `otelier: ${speak(sentence)}\n`, exitCode: exitCodes.usage };
}
