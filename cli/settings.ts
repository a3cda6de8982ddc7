import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Language, type Words } from "../lib/base/words";
import { factTrouble } from "../lib/facts/parse-fact";
import { roles } from "../lib/facts/types";
import { isRuleKey } from "../lib/answer/is-rule-key";
import { allBooks } from "../lib/words/books";
import { createSpeaker } from "../lib/words/speak";
import { tierIdPattern } from "../lib/workspace/limits";
import { dataOf, readDocument } from "../lib/yaml/document";
import { readInput } from "./read-input";

/** The file that a repository keeps its settings in. */
const settingsFile = "otelier.yaml";

const severity = z.enum(["off", "error", "warning", "info"]);
const key = z.string().check(z.regex(/^[a-z0-9]+\/(?:\*|[a-z0-9-]+)$/));
const tier = z.strictObject({
  file: z.string(),
  role: z.optional(z.enum(roles)),
  facts: z.optional(z.record(z.string(), z.json())),
});
const settings = z.strictObject({
  profile: z.optional(z.enum(["recommended", "strict", "all"])),
  rules: z.optional(z.record(key, severity)),
  "collector-version": z.optional(z.string()),
  distribution: z.optional(z.string()),
  baseline: z.optional(z.string()),
  tiers: z.optional(z.record(z.string(), tier)),
});

/** What `otelier.yaml` says: tiers with their files, profile and loudness of rules, version, distribution, baseline. */
export type Settings = z.infer<typeof settings> & {
  /** The folder that its paths count from. */
  readonly folder: string;
};

/** The settings in a file. The error is a sentence that names the key; parts of it are said in `language`. */
export function readSettings(file: string, language: Language): Result<Settings, Words> {
  const text = readInput(file);
  if (!text.ok) return text;
  const document = readDocument(text.value);
  const [issue] = document.issues;
  if (issue) return err(words("cli.settings-yaml", { file, line: issue.line }));
  const parsed = settings.safeParse(dataOf(document) ?? {});
  if (!parsed.success) return err(misshapen(file, parsed.error.issues[0]));
  const said = { ...parsed.data, folder: dirname(file) };
  const wrong = unknownName(file, said, language);
  return wrong ? err(wrong) : ok(said);
}

function misshapen(file: string, fault: z.core.$ZodIssue | undefined): Words {
  const unknown = fault?.code === "unrecognized_keys" ? fault.keys : [];
  const where = [...(fault?.path ?? []), ...unknown].map(String).join(".");
  return words("cli.settings-shape", { file, where: where || "-", known: expectedAt(fault) });
}

/** What may stand where a fault is. */
function expectedAt(fault: z.core.$ZodIssue | undefined): string {
  const [at, , key] = fault?.path ?? [];
  if (fault?.code === "unrecognized_keys")
    return Object.keys(at === "tiers" ? tier.shape : settings.shape).join(", ");
  if (fault?.code === "invalid_value") return fault.values.map(String).join(", ");
  if (at === "tiers" && key === "file") return "file: PATH";
  return fault?.code === "invalid_type" ? fault.expected : Object.keys(settings.shape).join(", ");
}

/** Names that are well-formed and stand for nothing: rules, tiers, deploy facts. */
function unknownName(file: string, { rules = {}, tiers = {} }: Settings, language: Language): Words | null {
  const stranger = Object.keys(rules).find((each) => !isRuleKey(each));
  if (stranger !== undefined) return words("cli.settings-rule", { file, rule: stranger });
  const misnamed = Object.keys(tiers).find((each) => !tierIdPattern.test(each));
  if (misnamed !== undefined) return words("cli.settings-tier", { file, tier: misnamed });
  const speak = createSpeaker(language, allBooks);
  for (const [id, { facts = {} }] of Object.entries(tiers))
    for (const [fact, value] of Object.entries(facts)) {
      const trouble = factTrouble(fact, value);
      if (trouble) return words("cli.settings-fact", { file, tier: id, fact, message: speak(trouble) });
    }
  return null;
}

/** The settings file of a folder, or null where it has none. */
export function settingsIn(folder: string): string | null {
  const file = join(folder, settingsFile);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
