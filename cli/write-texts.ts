import { words, type Words } from "../lib/base/words";
import type { Fix } from "../lib/rules/types";
import { toFile } from "../lib/share/file";
import type { Workspace } from "../lib/workspace/types";
import type { Subject } from "./design";
import { textDiff } from "./text-diff";
import { writeFiles } from "./write-file";

/** A unified diff of every text that differs in `after`; "" where none does. */
export function diffOf({ workspace, files }: Subject, after: Workspace): string {
  return after.tiers
    .map(({ id, yaml }) => textDiff(files.get(id) ?? id, textOf(workspace, id), yaml))
    .join("");
}

/** Writes what changed. The error is a sentence; nothing is written then. */
export function writeTexts({ workspace, files, design }: Subject, after: Workspace): Words | null {
  const changed = after.tiers
    .filter(({ id, yaml }) => yaml !== textOf(workspace, id))
    .map(({ id, yaml }) => ({ file: files.get(id) ?? id, text: yaml }));
  if (changed.some(({ file }) => file === "<stdin>")) return words("cli.stdin-unwritable");
  const inside = changed.find(({ file }) => file.includes("#"));
  if (inside && design === null)
    return words("cli.not-written-back", { file: inside.file.replace(/#.*/, "") });
  const own = changed.filter(({ file }) => !file.includes("#"));
  return writeFiles(design === null ? own : [...own, { file: design, text: toFile(after) }]);
}

/** True for a fix that a text alone can hold: it says nothing of how a tier is deployed. */
export function onTexts({ edits }: Fix): boolean {
  return edits.every((edit) => "op" in edit);
}

function textOf(workspace: Workspace, tier: string): string {
  return workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "";
}
