import * as z from "zod/mini";
import { isMap, type Json } from "../base/json";
import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import { roles } from "../facts/types";
import { checkSize, checkTiers } from "./checks";
import { maxBuildName, maxModules, maxNameLength, maxNoteLength, maxNotes, maxTiers } from "./limits";
import { migrate } from "./migrations";
import type { Workspace } from "./types";

// Compiled validators need `eval`, which the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/**
 * A workspace from data of unknown origin: a file, a link, browser storage. Older formats are brought up to date, keys
 * that are not ours are dropped, and sizes are bounded. Refuses with "unreadable" or "too-large" and the place.
 */
export function parseWorkspace(data: unknown): Result<Workspace, Refusal> {
  if (!isJson(data, maxDepth) || !isMap(data))
    return err({ reason: "unreadable", message: words("workspace.not-a-design") });
  const current = migrate(data);
  if (!current.ok) return current;
  const parsed = workspaceSchema.safeParse(current.value);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
    return err({ reason: "unreadable", message: words("workspace.shape", { where: where.slice(0, 120) }) });
  }
  const { tiers } = parsed.data;
  const refused = checkTiers(tiers) ?? tiers.map((tier) => checkSize(tier.id, tier.yaml)).find(Boolean);
  return refused ? err(refused) : ok(withoutUndefined(parsed.data));
}

const maxDepth = 64;
const maxEntries = 20_000;
const json = z.custom<Json>((value) => isJson(value, maxDepth));
const point = z.object({ x: z.number(), y: z.number() });
const text = (length: number) => z.string().check(z.maxLength(length));

const tierSchema = z.object({
  id: text(64),
  role: z.enum(roles),
  yaml: z.string(),
  target: z.object({
    collector: z.string().check(z.regex(/^\d{1,4}\.\d{1,5}\.\d{1,5}$/)),
    distribution: z.enum(["core", "contrib", "k8s", "otlp"]),
    build: z.exactOptional(
      z.object({
        name: text(maxBuildName).check(z.minLength(1)),
        modules: z.array(text(400)).check(z.minLength(1), z.maxLength(maxModules)),
      }),
    ),
  }),
  facts: entries(json),
});

const waiverSchema = z.object({
  rule: text(200),
  tier: text(64),
  at: text(1000),
  reason: text(2000),
  until: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

const rulesSchema = z.object({
  profile: z.enum(["recommended", "strict", "all"]),
  rules: z.record(
    z.string().check(z.regex(/^[a-z0-9]+\/(?:\*|[a-z0-9-]+)$/)),
    z.enum(["off", "error", "warning", "info"]),
  ),
});

const noteSchema = z.object({
  id: text(64).check(z.minLength(1)),
  at: point,
  text: text(maxNoteLength),
});

const workspaceSchema = z.object({
  version: z.literal(2),
  name: text(maxNameLength),
  tiers: z.array(tierSchema).check(z.minLength(1), z.maxLength(maxTiers)),
  layout: entries(point),
  notes: z.prefault(z.array(noteSchema).check(z.maxLength(maxNotes), z.refine(areDistinct)), []),
  waivers: z.prefault(z.array(waiverSchema).check(z.maxLength(maxEntries)), []),
  rules: z.optional(rulesSchema),
});

function areDistinct(notes: readonly { readonly id: string }[]): boolean {
  return new Set(notes.map(({ id }) => id)).size === notes.length;
}

/** A map by free keys; left out means empty. */
function entries<T extends z.core.$ZodType>(value: T) {
  const map = z.record(text(1000), value).check(z.refine((all) => Object.keys(all).length <= maxEntries));
  return z.prefault(map, {});
}

/** True for plain data no deeper than `depth`. Shared and cyclic objects end at the depth, too. */
function isJson(value: unknown, depth: number): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  return Object.values(value).every((part) => isJson(part, depth - 1));
}

function withoutUndefined(parsed: z.infer<typeof workspaceSchema>): Workspace {
  const waivers = parsed.waivers.map(({ until, ...rest }) =>
    until === undefined ? rest : { ...rest, until },
  );
  const { rules, ...rest } = parsed;
  return rules === undefined ? { ...rest, waivers } : { ...rest, waivers, rules };
}
