import { join } from "node:path";
import { words } from "../../lib/base/words";
import { deployFiles, valuesFiles } from "../../lib/helm/targets/bundle";
import type { HelmRelease } from "../../lib/helm/types";
import { helmReleases } from "../../lib/helm/values";
import { readTopology } from "../../lib/topology/topology";
import { allBooks } from "../../lib/words/books";
import { createSpeaker, type Speaker } from "../../lib/words/speak";
import type { Workspace } from "../../lib/workspace/types";
import { liftLimits } from "../../lib/yaml/document";
import { charts } from "../charts";
import { refused, type Outcome } from "../check";
import { designOf } from "../design";
import { exitCodes } from "../exit-codes";
import { createJudge } from "../../lib/answer/judge";
import { readOptions, readVersion, single, type Flags } from "../options";
import { cliWords } from "../words";
import { writeFiles } from "../write-file";

/**
 * Writes one values file a tier and `commands.txt` into a folder, with `--all` everything that a design can be deployed with. Nothing is
 * written, and the answer is 1, where Helm, the
 * chart or Kubernetes would refuse a release.
 */
export function helm(flags: Flags, paths: readonly string[]): Outcome {
  liftLimits();
  const options = readOptions(flags, paths);
  if (!options.ok) return refused(options.error, flags);
  const chart = readVersion(flags, "chartVersion", "chart-version");
  if (!chart.ok) return refused(chart.error, flags);
  const mode = single(flags, "configMode", "config-mode");
  if (!mode.ok) return refused(mode.error, flags);
  if (mode.value !== null && !modes.includes(mode.value))
    return refused(
      words("cli.unknown-value", { flag: "config-mode", value: mode.value, known: modes.join(", ") }),
      flags,
    );
  const out = single(flags, "out");
  if (!out.ok) return refused(out.error, flags);
  const subject = designOf(options.value);
  if (!subject.ok) return refused(subject.error, flags);
  const design = aimed(subject.value.workspace, {
    ...(chart.value === null ? {} : { "chart.version": chart.value }),
    ...(mode.value === null ? {} : { "chart.config-mode": mode.value }),
  });
  const { catalogue } = createJudge();
  const topology = readTopology(design.tiers, catalogue);
  const releases = helmReleases(design, topology, charts);
  const speak = createSpeaker(options.value.language, [cliWords, ...allBooks]);
  const faults = releases.flatMap((release) => faultsOf(release, speak));
  if (faults.length > 0) return { stdout: "", stderr: `${faults.join("\n")}\n`, exitCode: exitCodes.errors };
  const folder = out.value ?? ".";
  const files = flags["all"] === true ? deployFiles(design, topology, charts, speak) : valuesFiles(releases);
  const unwritten = writeFiles(
    files.map(({ path, text }) => ({ file: join(folder, path), text })),
    { folders: true },
  );
  if (unwritten) return refused(unwritten, flags);
  const notes = releases.flatMap(({ tier, notes: said }) =>
    said.map((note) => speak(words("cli.helm-refused", { tier, message: speak(note) }))),
  );
  const written = speak(words("cli.helm-written", { folder, count: files.length }));
  return { stdout: `${[...notes, written].join("\n")}\n`, stderr: "", exitCode: exitCodes.clean };
}

const modes: readonly string[] = ["alternateConfig", "config"];

function aimed(workspace: Workspace, facts: Readonly<Record<string, string>>): Workspace {
  return {
    ...workspace,
    tiers: workspace.tiers.map((tier) => ({ ...tier, facts: { ...tier.facts, ...facts } })),
  };
}

function faultsOf({ tier, refusals }: HelmRelease, speak: Speaker): readonly string[] {
  return refusals.map(({ message, at }) =>
    speak(
      "line" in at
        ? words("cli.helm-line", { tier, line: at.line, message: speak(message) })
        : words("cli.helm-fact", { tier, fact: at.fact, message: speak(message) }),
    ),
  );
}
