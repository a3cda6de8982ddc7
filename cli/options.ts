import { err, ok, type Result } from "../lib/base/result";
import { languages, words, type Language, type Words } from "../lib/base/words";
import { roles, type Role } from "../lib/facts/types";
import { tierIdPattern } from "../lib/workspace/limits";

/** What `otelier check` was asked, looked through. */
export type CheckOptions = {
  readonly tiers: readonly { readonly id: string; readonly file: string }[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly design: string | null;
  readonly collector: string | null;
  /** A distribution's name or the file of a builder's manifest, as given. */
  readonly distribution: string | null;
  readonly language: Language;
  readonly format: "text" | "json";
};

const formats = ["text", "json"] as const;

/** Reads the flags as the argument parser gives them: a text, a number, or a list of them. The error is a sentence. */
export function readOptions(flags: Readonly<Record<string, unknown>>): Result<CheckOptions, Words> {
  const language = one(flags, "lang", languages, "en");
  const format = one(flags, "format", formats, "text");
  const distribution = single(flags, "distribution");
  const collector = readVersion(flags);
  const design = single(flags, "design");
  const tiers = readTiers(texts(flags.tier));
  const wanted = readRoles(texts(flags.role));
  if (!language.ok) return language;
  if (!format.ok) return format;
  if (!distribution.ok) return distribution;
  if (!collector.ok) return collector;
  if (!design.ok) return design;
  if (!tiers.ok) return tiers;
  if (!wanted.ok) return wanted;
  if (tiers.value.length === 0 && design.value === null) return err(words("cli.nothing-to-check"));
  const fromStdin = [...tiers.value.map(({ file }) => file), design.value].filter((file) => file === "-");
  if (fromStdin.length > 1) return err(words("cli.stdin-twice"));
  return ok({
    tiers: tiers.value,
    roles: wanted.value,
    design: design.value,
    collector: collector.value,
    distribution: distribution.value,
    language: language.value,
    format: format.value,
  });
}

/** The language of the answer even where the rest of the call is wrong. */
export function languageOf(flags: Readonly<Record<string, unknown>>): Language {
  return languages.find((language) => language === flags.lang) ?? "en";
}

function readTiers(args: readonly string[]): Result<CheckOptions["tiers"], Words> {
  const tiers: { id: string; file: string }[] = [];
  for (const arg of args) {
    const pair = pairIn(arg);
    if (!pair) return err(words("cli.tier-form", { value: arg }));
    const [id, file] = pair;
    if (!tierIdPattern.test(id)) return err(words("cli.tier-name", { tier: id }));
    if (tiers.some((tier) => tier.id === id)) return err(words("cli.tier-twice", { tier: id }));
    tiers.push({ id, file });
  }
  return ok(tiers);
}

function readRoles(args: readonly string[]): Result<CheckOptions["roles"], Words> {
  const wanted = new Map<string, Role>();
  for (const arg of args) {
    const pair = pairIn(arg);
    const role = roles.find((each) => each === pair?.[1]);
    if (!pair || !role) return err(words("cli.role-form", { value: arg, roles: roles.join(", ") }));
    wanted.set(pair[0], role);
  }
  return ok(wanted);
}

/** "agent=a.yaml" → ["agent", "a.yaml"]; a file name may hold more equals signs. */
function pairIn(arg: string): readonly [string, string] | null {
  const split = arg.indexOf("=");
  return split > 0 && split < arg.length - 1 ? [arg.slice(0, split), arg.slice(split + 1)] : null;
}

function readVersion(flags: Readonly<Record<string, unknown>>): Result<string | null, Words> {
  const value = single(flags, "collectorVersion", "collector-version");
  if (!value.ok || value.value === null) return value;
  const match = /^v?(\d{1,4}\.\d{1,5}\.\d{1,5})$/.exec(value.value);
  return match?.[1] ? ok(match[1]) : err(words("cli.version-form", { value: value.value }));
}

function one<T extends string | null>(
  flags: Readonly<Record<string, unknown>>,
  flag: string,
  known: readonly T[],
  otherwise: T,
): Result<T, Words> {
  const value = single(flags, flag);
  if (!value.ok) return value;
  if (value.value === null) return ok(otherwise);
  const found = known.find((each) => each === value.value);
  return found === undefined
    ? err(words("cli.unknown-value", { flag, value: value.value, known: known.join(", ") }))
    : ok(found);
}

function single(
  flags: Readonly<Record<string, unknown>>,
  flag: string,
  shown: string = flag,
): Result<string | null, Words> {
  const values = texts(flags[flag]);
  return values.length > 1 ? err(words("cli.flag-twice", { flag: shown })) : ok(values[0] ?? null);
}

function texts(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
