import { words, type Words } from "../../lib/base/words";
import type { Fix } from "../../lib/rules/types";
import { fixSafe } from "../../lib/session/fix-safe";
import type { Workspace } from "../../lib/workspace/types";
import { allBooks } from "../../lib/words/books";
import { createSpeaker } from "../../lib/words/speak";
import { liftLimits } from "../../lib/yaml/document";
import { refused, type Outcome, type Surroundings } from "../check";
import { designOf } from "../design";
import { exitCodes } from "../exit-codes";
import { createJudge } from "../../lib/answer/judge";
import { readOptions, type Flags } from "../options";
import { cliWords } from "../words";
import { diffOf, onTexts, writeTexts } from "../write-texts";

/**
 * Applies every fix that is safe, until none is left. Prints a unified diff and writes nothing unless `--write` is given. What
 * changes a deploy fact is written into a design file; where there is only YAML, it is told and left.
 */
export function fix(flags: Flags, paths: readonly string[], { today }: Surroundings): Outcome {
  liftLimits();
  const options = readOptions(flags, paths);
  if (!options.ok) return refused(options.error, flags);
  const subject = designOf(options.value);
  if (!subject.ok) return refused(subject.error, flags);
  const before = subject.value.workspace;
  const judge = createJudge();
  // A text alone cannot hold how its tier is deployed, and half of a fix may be worse than none.
  const only = subject.value.design === null ? onTexts : () => true;
  const { workspace, rounds } = fixSafe(before, { ...judge, today, only });
  const speak = createSpeaker(options.value.language, [cliWords, ...allBooks]);
  const applied = rounds.reduce((sum, fixes) => sum + fixes.length, 0);
  const left = judge.analyse(workspace, today).findings.filter(({ fixes }) => fixes.some(isSafe)).length;
  const told = [
    ...factChanges(before, workspace).map((each) => speak(each)),
    ...(left > 0 ? [speak(words("cli.fix-needs-design", { count: left }))] : []),
  ];
  if (applied === 0) return said([speak(words("cli.nothing-to-fix")), ...told, ""].join("\n"));
  if (flags["write"]) {
    const refusedFile = writeTexts(subject.value, workspace);
    if (refusedFile) return refused(refusedFile, flags);
    return said([speak(words("cli.fixed", { count: applied })), ...told, ""].join("\n"));
  }
  const diff = diffOf(subject.value, workspace);
  return said([diff + speak(words("cli.would-fix", { count: applied })), ...told, ""].join("\n"));
}

function isSafe({ safety }: Fix): boolean {
  return safety === "safe";
}

function said(stdout: string): Outcome {
  return { stdout, stderr: "", exitCode: exitCodes.clean };
}

function factChanges(before: Workspace, after: Workspace): readonly Words[] {
  return after.tiers.flatMap(({ id, facts }) => {
    const old = before.tiers.find((tier) => tier.id === id)?.facts ?? {};
    return Object.entries(facts)
      .filter(([fact, value]) => JSON.stringify(old[fact]) !== JSON.stringify(value))
      .map(([fact, value]) => words("cli.fact-change", { tier: id, fact, value: JSON.stringify(value) }));
  });
}
