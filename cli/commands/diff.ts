import { createJudge } from "../../lib/answer/judge";
import { err, ok, type Result } from "../../lib/base/result";
import { words, type Words } from "../../lib/base/words";
import { formatPath } from "../../lib/base/path";
import { compareReadings, readDesign, type Comparison, type ShownFinding } from "../../lib/reviews/compare";
import type { Workspace } from "../../lib/workspace/types";
import { allBooks } from "../../lib/words/books";
import { createSpeaker, type Speaker } from "../../lib/words/speak";
import { liftLimits } from "../../lib/yaml/document";
import { charts } from "../charts";
import { refused, type Outcome, type Surroundings } from "../check";
import { designOf, type Subject } from "../design";
import { exitCodes } from "../exit-codes";
import { readForm, readOptions, type Flags } from "../options";
import { textDiff } from "../text-diff";
import { cliWords } from "../words";

/**
 * Says what differs between two designs: in meaning, as sentences with the riskiest first; which findings are new and which are
 * gone; and line by line. Ends with 1 where an error is new.
 */
export function diff(flags: Flags, paths: readonly string[], { today }: Surroundings): Outcome {
  liftLimits();
  const form = readForm(flags);
  if (!form.ok) return refused(form.error, flags);
  const [first, second, ...more] = paths;
  if (first === undefined || second === undefined || more.length > 0)
    return refused(words("cli.diff-two"), flags);
  const before = sideOf(flags, first);
  if (!before.ok) return refused(before.error, flags);
  const after = sideOf(flags, second);
  if (!after.ok) return refused(after.error, flags);
  const now = paired(after.value, before.value.workspace);
  const read = (workspace: Workspace) => readDesign(workspace, createJudge().analyse, charts, today);
  const comparison = compareReadings(read(before.value.workspace), read(now.workspace));
  const fresh = comparison.findings.fresh.some(({ severity }) => severity === "error");
  const exitCode = fresh ? exitCodes.errors : exitCodes.clean;
  if (form.value === "json")
    return {
      stdout: `${JSON.stringify(dataOf(comparison, speakerOf(flags)), null, 2)}\n`,
      stderr: "",
      exitCode,
    };
  const parts = [sentences(comparison, speakerOf(flags)), lines(before.value, now)].filter(
    (part) => part !== "",
  );
  return { stdout: `${parts.join("\n")}\n`, stderr: "", exitCode };
}

function speakerOf(flags: Flags): Speaker {
  const options = readOptions(flags);
  return createSpeaker(options.ok ? options.value.language : "en", [cliWords, ...allBooks]);
}

function sideOf(flags: Flags, path: string): Result<Subject, Words> {
  const { format: _, ...others } = flags;
  const options = readOptions(others, [path]);
  if (!options.ok) return err(options.error);
  const subject = designOf(options.value);
  return subject.ok ? ok(subject.value) : err(subject.error);
}

/** Two files of one tier each are the same tier, whatever the files are called. */
function paired(after: Subject, { tiers: old }: Workspace): Subject {
  const [tier, ...others] = after.workspace.tiers;
  const [before] = old;
  if (!tier || !before || others.length > 0 || old.length > 1 || tier.id === before.id) return after;
  const tiers = [{ ...tier, id: before.id, role: before.role }];
  const file = after.files.get(tier.id) ?? tier.id;
  const around = after.inside.get(tier.id);
  return {
    ...after,
    workspace: { ...after.workspace, tiers },
    files: new Map([[before.id, file]]),
    inside: new Map(around ? [[before.id, around]] : []),
  };
}

function sentences({ changes, findings }: Comparison, speak: Speaker): string {
  if (changes.length === 0 && findings.fresh.length + findings.fixed.length === 0)
    return speak(words("cli.diff-same"));
  return [
    ...changes.map(({ message }) => speak(message)),
    ...findings.fresh.map((finding) => told("+", finding, speak)),
    ...findings.fixed.map((finding) => told("-", finding, speak)),
    "",
  ].join("\n");
}

function told(sign: "+" | "-", { severity, rule, tier, message }: ShownFinding, speak: Speaker): string {
  const loud = speak(words("cli.severity", { severity }));
  return `${sign} ${loud}  ${rule}  ${tier}: ${speak(message)}`;
}

function lines(before: Subject, after: Subject): string {
  const ids = new Set([...before.workspace.tiers, ...after.workspace.tiers].map(({ id }) => id));
  return [...ids]
    .map((id) =>
      textDiff(after.files.get(id) ?? before.files.get(id) ?? id, textOf(before, id), textOf(after, id)),
    )
    .join("");
}

function textOf({ workspace }: Subject, tier: string): string {
  return workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "";
}

function dataOf({ changes, findings }: Comparison, speak: Speaker) {
  const shown = ({ rule, severity, tier, line, message }: ShownFinding) => ({
    rule,
    severity,
    tier,
    line,
    message: speak(message),
  });
  return {
    changes: changes.map(({ is, what, tier, path, risk, message }) => ({
      is,
      what,
      tier,
      path: formatPath(path),
      risk,
      message: speak(message),
    })),
    findings: { fresh: findings.fresh.map(shown), fixed: findings.fixed.map(shown) },
  };
}
