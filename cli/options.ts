import { isRuleKey } from "../lib/answer/is-rule-key";
import { allOk, err, ok, type Result } from "../lib/base/result";
import { languages, words, type Language, type Words } from "../lib/base/words";
import { roles, type Role } from "../lib/facts/types";
import { tierIdPattern } from "../lib/workspace/limits";
import type { RuleSettings } from "../lib/workspace/types";
import { formatNames, type FormatName } from "./formats";

/** The flags of a call, as the argument parser gives them. */
export type Flags = Readonly<Record<string, unknown>>;

/** What `otelier check` was asked, looked through. */
export type CheckOptions = {
  readonly tiers: readonly { readonly id: string; readonly file: string }[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly design: string | null;
  readonly collector: string | null;
  /** A distribution's name or the file of a builder's manifest, as given. */
  readonly distribution: string | null;
  readonly language: Language;
  readonly format: FormatName;
  /** Files and folders named without a flag. */
  readonly paths: readonly string[];
  /** A settings file named by hand; else the one that stands in the folder. */
  readonly settings: string | null;
  readonly rules: RuleFlags;
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  /** From which severity on findings fail the run. */
  readonly failOn: FailOn;
};

/** What the flags say of rules; null or absent: nothing. */
type RuleFlags = {
  readonly profile: RuleSettings["profile"] | null;
  readonly rules: RuleSettings["rules"];
};

const failLevels = ["error", "warning", "note", "never"] as const;
export type FailOn = (typeof failLevels)[number];

const profiles = ["recommended", "strict", "all"] as const;
const levels = ["off", "error", "warning", "info"] as const;

/** Reads the flags as the argument parser gives them: a text, a number, or a list of them. The error is a sentence. */
export function readOptions(flags: Flags, paths: readonly string[] = []): Result<CheckOptions, Words> {
  const read = allOk({
    language: one(flags, "lang", languages, "en"),
    format: one<FormatName>(flags, "format", formatNames, "text"),
    distribution: single(flags, "distribution"),
    collector: readVersion(flags, "collectorVersion", "collector-version"),
    design: single(flags, "design"),
    tiers: readTiers(texts(flags["tier"])),
    roles: readRoles(texts(flags["role"])),
    settings: single(flags, "settings"),
    profile: one<RuleFlags["profile"]>(flags, "profile", profiles, null),
    loudness: readLoudness(texts(flags["rule"])),
    baseline: single(flags, "baseline"),
    writeBaseline: single(flags, "writeBaseline", "write-baseline"),
    failOn: one<FailOn>(flags, "failOn", failLevels, "error"),
  });
  if (!read.ok) return read;
  const { profile, loudness: rules, ...rest } = read.value;
  const files = [...rest.tiers.map(({ file }) => file), rest.design, ...paths];
  if (files.filter((file) => file === "-").length > 1) return err(words("cli.stdin-twice"));
  return ok({ ...rest, paths, rules: { profile, rules } });
}

/** The form of an answer that has two. The error is a sentence. */
export function readForm(flags: Flags): Result<"text" | "json", Words> {
  return one<"text" | "json">(flags, "format", ["text", "json"], "text");
}

/** The language of the answer even where the rest of the call is wrong. */
export function languageOf(flags: Flags): Language {
  return languages.find((language) => language === flags.lang) ?? "en";
}

/** `--rule wl/spread=off`, `--rule wl/*=warning`. */
function readLoudness(args: readonly string[]): Result<RuleSettings["rules"], Words> {
  const rules: Record<string, RuleSettings["rules"][string]> = {};
  for (const arg of args) {
    const pair = pairIn(arg);
    const loud = levels.find((each) => each === pair?.[1]);
    if (!pair || !loud || !/^[a-z0-9]+\/(?:\*|[a-z0-9-]+)$/.test(pair[0]))
      return err(words("cli.rule-form", { value: arg, known: levels.join(", ") }));
    if (!isRuleKey(pair[0])) return err(words("cli.unknown-rule", { rule: pair[0] }));
    rules[pair[0]] = loud;
  }
  return ok(rules);
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

/** The version that a flag names, without a leading v; null where it is not given. */
export function readVersion(flags: Flags, flag: string, shown: string): Result<string | null, Words> {
  const value = single(flags, flag, shown);
  if (!value.ok || value.value === null) return value;
  const version = versionOf(value.value);
  return version === null ? err(words("cli.version-form", { value: value.value })) : ok(version);
}

/** "v0.159.0" → "0.159.0"; null where a text is no version. */
export function versionOf(text: string): string | null {
  return /^v?(\d{1,4}\.\d{1,5}\.\d{1,5})$/.exec(text)?.[1] ?? null;
}

function one<T extends string | null>(
  flags: Flags,
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

/** The one value of a flag; null where it is not given. */
export function single(flags: Flags, flag: string, shown: string = flag): Result<string | null, Words> {
  const values = texts(flags[flag]);
  return values.length > 1 ? err(words("cli.flag-twice", { flag: shown })) : ok(values[0] ?? null);
}

function texts(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
