import { err, ok, type Result } from "../lib/base/result";
import { words, type Words } from "../lib/base/words";
import { roles, type Role } from "../lib/facts/types";
import { fromFile } from "../lib/share/file";
import type { Target, TierId } from "../lib/topology/types";
import { guessRole } from "../lib/workspace/guess-role";
import { defaultTarget } from "../lib/workspace/new-workspace";
import type { TierSource, Workspace } from "../lib/workspace/types";
import type { CheckOptions } from "./options";
import { readDistribution, type Runs } from "./read-distribution";
import { readInput } from "./read-input";

/** What is judged, and what to call each tier's text in the answer. */
export type Subject = { readonly workspace: Workspace; readonly files: ReadonlyMap<TierId, string> };

/**
 * The design that the options describe: the one in `--design`, with the texts of `--tier` in place of its own or as further
 * tiers, and every tier on the wanted collector. The error is a sentence.
 */
export function designOf(options: CheckOptions): Result<Subject, Words> {
  const base = options.design === null ? ok(empty) : readDesign(options.design);
  if (!base.ok) return base;
  const files = new Map(base.value.tiers.map(({ id }) => [id, `${options.design ?? ""}#${id}`]));
  const tiers = [...base.value.tiers];
  for (const { id, file } of options.tiers) {
    const text = readInput(file);
    if (!text.ok) return text;
    files.set(id, file === "-" ? "<stdin>" : file);
    const index = tiers.findIndex((tier) => tier.id === id);
    const known = tiers[index];
    if (known) tiers[index] = { ...known, yaml: text.value };
    else tiers.push(newTier(id, text.value));
  }
  const stranger = [...options.roles.keys()].find((id) => !tiers.some((tier) => tier.id === id));
  if (stranger !== undefined) return err(words("cli.role-without-tier", { tier: stranger }));
  const runs =
    options.distribution === null ? ok({}) : readDistribution(options.distribution, options.language);
  if (!runs.ok) return runs;
  const aim = (tier: TierSource) => aimed(tier, options, runs.value);
  return ok({ workspace: { ...base.value, tiers: tiers.map(aim) }, files });
}

const empty: Workspace = { version: 1, name: "", tiers: [], layout: {}, waivers: [] };

function readDesign(file: string): Result<Workspace, Words> {
  const text = readInput(file);
  if (!text.ok) return text;
  const design = fromFile(text.value);
  return design.ok ? design : err(design.error.message);
}

function newTier(id: TierId, yaml: string): TierSource {
  return { id, role: roleCalled(id) ?? guessRole(yaml), yaml, target: defaultTarget, facts: {} };
}

function roleCalled(id: TierId): Role | undefined {
  return roles.find((role) => role === id);
}

function aimed(tier: TierSource, options: CheckOptions, runs: Runs): TierSource {
  const { collector, distribution, build } = tier.target;
  // A distribution that is named takes the place of a build in the design, and the other way round.
  const own = runs.distribution === undefined ? (runs.build ?? build) : undefined;
  const target: Target = {
    collector: options.collector ?? runs.collector ?? collector,
    distribution: runs.distribution ?? distribution,
    ...(own ? { build: own } : {}),
  };
  return { ...tier, target, role: options.roles.get(tier.id) ?? tier.role };
}
