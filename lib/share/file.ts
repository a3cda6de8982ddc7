import type { Json } from "../base/json";
import type { Refusal } from "../base/refusal";
import { err, type Result } from "../base/result";
import { words } from "../base/words";
import { maxTierBytes, maxTiers } from "../workspace/limits";
import { parseWorkspace } from "../workspace/schema";
import type { TierSource, Workspace } from "../workspace/types";

/** What a design's file name ends with. */
export const fileExtension = ".otelier.json";

/** More than the largest design there can be, in UTF-16 units: JSON escapes double the newlines, roughly. */
const maxFileLength = maxTiers * maxTierBytes * 2;

/** A design as the text of its file: keys in a fixed order, so that equal designs are equal files and diffs stay small. */
export function toFile(workspace: Workspace): string {
  return `${JSON.stringify(ordered(workspace), null, 2)}\n`;
}

/** The design in the text of a file. Refuses with "unreadable" or "too-large", and says where. */
export function fromFile(text: string): Result<Workspace, Refusal> {
  if (text.length > maxFileLength)
    return err({
      reason: "too-large",
      message: words("share.file-too-large", { limit: maxFileLength / 1024 / 1024 }),
    });
  const data = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (data === undefined) return err({ reason: "unreadable", message: words("share.not-json") });
  return parseWorkspace(data);
}

/** What to call the file of a design: its name, with only letters, digits and hyphens of any script left. */
export function fileName(name: string): string {
  const safe = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${safe.slice(0, 80) || "design"}${fileExtension}`;
}

/** The design with its keys in the order of the format's description; free keys sorted. */
export function ordered(workspace: Workspace): Workspace {
  const { version, name, tiers, layout, notes, waivers, rules } = workspace;
  const settings = rules && { rules: { profile: rules.profile, rules: sorted(rules.rules) } };
  return {
    version,
    name,
    tiers: tiers.map(orderedTier),
    layout: sorted(layout),
    notes: notes.map(({ id, at, text }) => ({ id, at: { x: at.x, y: at.y }, text })),
    waivers,
    ...settings,
  };
}

function orderedTier({ id, role, target, facts, yaml }: TierSource): TierSource {
  const { collector, distribution, build } = target;
  const aimed = { collector, distribution, ...(build ? { build } : {}) };
  return { id, role, target: aimed, facts: sorted(facts), yaml };
}

function sorted<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Undefined where the text is not JSON. */
function parseJson(text: string): Json | undefined {
  try {
    const data: Json = JSON.parse(text);
    return data;
  } catch {
    return undefined;
  }
}
