import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Words } from "../lib/base/words";
import { roles } from "../lib/facts/types";
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

/** The settings in a file. The error is a sentence that names the key. */
export function readSettings(file: string): Result<Settings, Words> {
  const text = readInput(file);
  if (!text.ok) return text;
  const document = readDocument(text.value);
  const [issue] = document.issues;
  if (issue) return err(words("cli.settings-yaml", { file, line: issue.line }));
  const parsed = settings.safeParse(dataOf(document) ?? {});
  if (parsed.success) return ok({ ...parsed.data, folder: dirname(file) });
  const fault = parsed.error.issues[0];
  const unknown = fault?.code === "unrecognized_keys" ? fault.keys : [];
  const where = [...(fault?.path ?? []), ...unknown].map(String).join(".");
  return err(words("cli.settings-shape", { file, where: where || "-" }));
}

/** The settings file of a folder, or null where it has none. */
export function settingsIn(folder: string): string | null {
  const file = join(folder, settingsFile);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
