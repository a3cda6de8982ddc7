import { words } from "../../lib/base/words";
import { createJudge } from "../../lib/answer/judge";
import { publishedCharts } from "../../lib/helm/charts/published.generated";
import { formatPlace } from "../../lib/rules/anchor";
import type { Fix } from "../../lib/rules/types";
import { fixSafe } from "../../lib/session/fix-safe";
import { aimAt } from "../../lib/upgrade/aim-at";
import { beyondKnown } from "../../lib/upgrade/beyond-known";
import { upgradeKinds, type UpgradeItem, type UpgradeTarget } from "../../lib/upgrade/types";
import { upgradeItems } from "../../lib/upgrade/upgrade-items";
import { allBooks } from "../../lib/words/books";
import { createSpeaker, type Speaker } from "../../lib/words/speak";
import { liftLimits } from "../../lib/yaml/document";
import { refused, type Outcome, type Surroundings } from "../check";
import { designOf } from "../design";
import { exitCodes } from "../exit-codes";
import { readOptions, readVersion, type Flags } from "../options";
import { cliWords } from "../words";
import { diffOf, onTexts, writeTexts } from "../write-texts";

/**
 * Says what another version means for a design: what breaks, is renamed, means something else, becomes possible. Shows what the safe
 * part of it changes and writes nothing unless `--write` is given. Ends with 1 where something is left that breaks.
 */
export function upgrade(flags: Flags, paths: readonly string[], { today }: Surroundings): Outcome {
  liftLimits();
  const options = readOptions(flags, paths);
  if (!options.ok) return refused(options.error, flags);
  const collector = readVersion(flags, "to", "to");
  if (!collector.ok) return refused(collector.error, flags);
  const asked = readVersion(flags, "chartVersion", "chart-version");
  if (!asked.ok) return refused(asked.error, flags);
  const target: UpgradeTarget = { collector: collector.value, chart: asked.value };
  if (target.collector === null && target.chart === null) return refused(words("cli.upgrade-target"), flags);
  const subject = designOf(options.value);
  if (!subject.ok) return refused(subject.error, flags);

  const { workspace, design } = subject.value;
  const present = createJudge();
  const before = present.analyse(workspace, today);
  const judge = createJudge();
  const aimed = aimAt(workspace, target);
  const after = judge.analyse(aimed, today);
  const topology = present.analyse.read(workspace);
  const chart = publishedCharts[0]?.version ?? "0.0.0";
  const items = upgradeItems({ topology, before, after, target, chart });
  const own = new Set(items.flatMap(({ fixes }) => fixes.map(({ title }) => title.id)));
  const only = (fix: Fix) => own.has(fix.title.id) && (design !== null || onTexts(fix));
  const { workspace: fixed } = fixSafe(aimed, { ...judge, today, only });
  const speak = createSpeaker(options.value.language, [cliWords, ...allBooks]);
  const beyond = beyondKnown(target, chart);
  const told = [
    ...listOf(items, speak),
    ...(beyond ? [speak(beyond)] : []),
    ...(flags["write"] ? [] : [diffOf(subject.value, fixed)]),
  ];
  if (flags["write"]) {
    const refusal = writeTexts(subject.value, fixed);
    if (refusal) return refused(refusal, flags);
  }
  const breaks = items.filter(
    ({ kind, fixes }) => kind === "breaks" && !fixes.some(({ safety }) => safety === "safe"),
  );
  return {
    stdout: `${told.filter(Boolean).join("\n")}\n`,
    stderr: "",
    exitCode: breaks.length > 0 ? exitCodes.errors : exitCodes.clean,
  };
}

function listOf(items: readonly UpgradeItem[], speak: Speaker): readonly string[] {
  if (items.length === 0) return [speak(words("cli.upgrade-nothing"))];
  return upgradeKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    const lines = own.map((item) => lineOf(item, speak)).join("\n");
    return [`${speak(words(`upgrade.${kind}`))}: ${own.length}\n${lines}`];
  });
}

function lineOf({ anchor, message, since }: UpgradeItem, speak: Speaker): string {
  const version = since === null ? "" : ` (${since})`;
  return `  ${anchor.tier} ${formatPlace(anchor.at)}${version}\n    ${speak(message)}`;
}
