import { join } from "node:path";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Words } from "../lib/base/words";
import { roles, type Role } from "../lib/facts/types";
import { fromFile } from "../lib/share/file";
import type { Target, TierId } from "../lib/topology/types";
import { guessRole } from "../lib/workspace/guess-role";
import { defaultTarget, newWorkspace } from "../lib/workspace/new-workspace";
import type { RuleSettings, TierSource, Workspace } from "../lib/workspace/types";
import { importTiers } from "./import-tiers";
import type { Inside } from "./inside";
import { versionOf, type CheckOptions } from "./options";
import { filesIn } from "./paths";
import { readDistribution, type Runs } from "./read-distribution";
import { readInput } from "./read-input";
import { readSettings, settingsIn, type Settings } from "./settings";

/** What is judged, what to call each tier's text in the answer, and which of the files can be written. */
export type Subject = {
  readonly workspace: Workspace;
  readonly files: ReadonlyMap<TierId, string>;
  /** Where a tier's text stands in the file of another form that it was read from. */
  readonly inside: ReadonlyMap<TierId, Inside>;
  /** The design file that it came from, or null. */
  readonly design: string | null;
  /** The baseline that the settings name, or null. */
  readonly baseline: string | null;
};

type Source = Pick<CheckOptions, "design" | "tiers"> & {
  readonly imports: readonly string[];
  readonly settings: Settings | null;
};

/**
 * The design that the options describe: the one in `--design`, with the texts of `--tier` in place of its own or as further
 * tiers, and every tier on the wanted collector; settings of the repository count where no flag speaks. The error is a sentence.
 */
export function designOf(options: CheckOptions): Result<Subject, Words> {
  const source = sourceOf(options);
  if (!source.ok) return source;
  const { design, tiers: named, imports, settings } = source.value;
  if (design === null && named.length + imports.length === 0) return err(words("cli.nothing-to-check"));
  const base = design === null ? ok(empty) : readDesign(design);
  if (!base.ok) return base;
  const files = new Map(base.value.tiers.map(({ id }) => [id, `${design ?? ""}#${id}`]));
  const imported = importTiers(imports);
  if (!imported.ok) return imported;
  const isNamed = (id: TierId) => named.some((one) => one.id === id);
  const inside = new Map([...imported.value.inside].filter(([id]) => !isNamed(id)));
  for (const [id, file] of imported.value.files) files.set(id, inside.has(id) ? file : `${file}#${id}`);
  const tiers = [...base.value.tiers, ...newWorkspace("", imported.value.tiers).tiers];
  for (const { id, file } of named) {
    const text = readInput(file);
    if (!text.ok) return text;
    if (text.value.trim() === "") return err(words("cli.empty", { file }));
    files.set(id, file === "-" ? "<stdin>" : file);
    const index = tiers.findIndex((tier) => tier.id === id);
    const known = tiers[index];
    if (known) tiers[index] = { ...known, yaml: text.value };
    else tiers.push(newTier(id, text.value, settings?.tiers?.[id]));
  }
  const stranger = [...options.roles.keys()].find((id) => !tiers.some((tier) => tier.id === id));
  if (stranger !== undefined) return err(words("cli.role-without-tier", { tier: stranger }));
  const aim = aimOf(options, settings);
  if (!aim.ok) return aim;
  const rules = rulesOf(options, settings, base.value.rules);
  const workspace: Workspace = {
    ...base.value,
    tiers: tiers.map((tier) => aimed(tier, aim.value, options)),
    ...(rules ? { rules } : {}),
  };
  const baseline = settings?.baseline === undefined ? null : join(settings.folder, settings.baseline);
  return ok({ workspace, files, inside, design, baseline });
}

const empty: Workspace = { version: 2, name: "", tiers: [], layout: {}, notes: [], waivers: [] };

/** Which files are meant: those of flags, of paths, and of the settings where neither names any. */
function sourceOf(options: CheckOptions): Result<Source, Words> {
  const isNamed = options.design !== null || options.tiers.length > 0;
  const found = filesIn(options.paths.length > 0 || isNamed ? options.paths : ["."]);
  if (!found.ok) return found;
  const { folder, tiers: named, inFolder } = found.value;
  const file = options.settings ?? settingsIn(folder ?? ".");
  const settings = file === null ? ok(null) : readSettings(file, options.language);
  if (!settings.ok) return settings;
  const said = {
    settings: settings.value,
    tiers: [...options.tiers, ...named],
    imports: found.value.imports,
  };
  const design = options.design ?? found.value.design;
  if (design !== null || said.tiers.length + said.imports.length > 0) return ok({ ...said, design });
  const tiers = Object.entries(settings.value?.tiers ?? {}).map(([id, tier]) => ({
    id,
    file: join(settings.value?.folder ?? ".", tier.file),
  }));
  if (tiers.length > 0) return ok({ ...said, design: null, tiers });
  const { design: own, byName, imports } = inFolder();
  return ok({
    ...said,
    design: own,
    tiers: own === null ? byName : [],
    imports: own === null && byName.length === 0 ? imports : [],
  });
}

function readDesign(file: string): Result<Workspace, Words> {
  const text = readInput(file);
  if (!text.ok) return text;
  const design = fromFile(text.value);
  return design.ok ? design : err(design.error.message);
}

function newTier(
  id: TierId,
  yaml: string,
  said: NonNullable<Settings["tiers"]>[string] | undefined,
): TierSource {
  const role = said?.role ?? roleCalled(id) ?? guessRole(yaml);
  return { id, role, yaml, target: defaultTarget, facts: said?.facts ?? {} };
}

function roleCalled(id: TierId): Role | undefined {
  return roles.find((role) => role === id);
}

type Aim = { readonly collector: string | null; readonly runs: Runs };

/** What every tier runs: as the flags say, else as the settings say, else as the design has it. */
function aimOf(options: CheckOptions, settings: Settings | null): Result<Aim, Words> {
  const version = settings?.["collector-version"];
  const collector = version === undefined ? null : versionOf(version);
  if (version !== undefined && collector === null) return err(words("cli.version-form", { value: version }));
  const runs = runsOf(options, settings);
  return runs.ok ? ok({ collector: options.collector ?? collector, runs: runs.value }) : runs;
}

function runsOf({ distribution, language }: CheckOptions, settings: Settings | null): Result<Runs, Words> {
  if (distribution !== null) return readDistribution(distribution, language);
  const said = settings?.distribution;
  return said === undefined ? ok({}) : readDistribution(said, language, settings?.folder);
}

function rulesOf(
  options: CheckOptions,
  settings: Settings | null,
  own: RuleSettings | undefined,
): RuleSettings | undefined {
  const profile = options.rules.profile ?? settings?.profile ?? own?.profile;
  const rules = { ...own?.rules, ...settings?.rules, ...options.rules.rules };
  if (profile === undefined && Object.keys(rules).length === 0) return undefined;
  return { profile: profile ?? "recommended", rules };
}

function aimed(tier: TierSource, { collector: wanted, runs }: Aim, options: CheckOptions): TierSource {
  const { collector, distribution, build } = tier.target;
  // A distribution that is named takes the place of a build in the design, and the other way round.
  const own = runs.distribution === undefined ? (runs.build ?? build) : undefined;
  const target: Target = {
    collector: wanted ?? runs.collector ?? collector,
    distribution: runs.distribution ?? distribution,
    ...(own ? { build: own } : {}),
  };
  return { ...tier, target, role: options.roles.get(tier.id) ?? tier.role };
}
