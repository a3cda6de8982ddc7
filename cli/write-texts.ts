import { writeFileSync } from "node:fs";
import { words, type Words } from "../lib/base/words";
import type { Fix } from "../lib/rules/types";
import { toFile } from "../lib/share/file";
import type { Workspace } from "../lib/workspace/types";
import type { Subject } from "./design";
import { textDiff } from "./text-diff";

/** A unified diff of every text that differs in `after`; "" where none does. */
export function diffOf({ workspace, files }: Subject, after: Workspace): string {
  return after.tiers
    .map(({ id, yaml }) => textDiff(files.get(id) ?? id, textOf(workspace, id), yaml))
    .join("");
}

/** Writes what changed. The error is a sentence; nothing is written then. */
export function writeTexts({ workspace, files, design }: Subject, after: Workspace): Words | null {
  const changed = after.tiers.filter(({ id, yaml }) => yaml !== textOf(workspace, id));
  if (changed.some(({ id }) => files.get(id) === "<stdin>")) return words("cli.stdin-unwritable");
  for (const { id, yaml } of changed) {
    const file = files.get(id);
    if (file !== undefined && !file.includes("#")) writeFileSync(file, yaml);
  }
  if (design !== null) writeFileSync(design, toFile(after));
  return null;
}

/** True for a fix that a text alone can hold: it says nothing of how a tier is deployed. */
export function onTexts({ edits }: Fix): boolean {
  return edits.every((edit) => "op" in edit);
}

function textOf(workspace: Workspace, tier: string): string {
  return workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "";
}
