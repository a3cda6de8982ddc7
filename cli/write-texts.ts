import { words, type Words } from "../lib/base/words";
import type { Fix } from "../lib/rules/types";
import { toFile } from "../lib/share/file";
import type { Workspace } from "../lib/workspace/types";
import type { Subject } from "./design";
import { replaceInside } from "./inside";
import { textDiff } from "./text-diff";
import { writeFiles } from "./write-file";

type Changed = { readonly file: string; readonly before: string; readonly text: string };

/** A unified diff of every file that differs in `after`; "" where none does. */
export function diffOf(subject: Subject, after: Workspace): string {
  return changedFiles(subject, after)
    .map(({ file, before, text }) => textDiff(file, before, text))
    .join("");
}

/** Writes what changed. The error is a sentence; nothing is written then. */
export function writeTexts(subject: Subject, after: Workspace): Words | null {
  const { design } = subject;
  const changed = changedFiles(subject, after);
  if (changed.some(({ file }) => file === "<stdin>")) return words("cli.stdin-unwritable");
  const hidden = changed.find(({ file }) => file.includes("#"));
  if (hidden && design === null)
    return words("cli.not-written-back", { file: hidden.file.replace(/#.*/, "") });
  const own = changed.filter(({ file }) => !file.includes("#"));
  return writeFiles(design === null ? own : [...own, { file: design, text: toFile(after) }]);
}

/** Every file whose text another state of the design changes, be it a tier's own or one of another form around it. */
function changedFiles({ workspace, files, inside }: Subject, after: Workspace): readonly Changed[] {
  const changes = after.tiers.flatMap(({ id, yaml }) => {
    const before = textOf(workspace, id);
    return before === yaml ? [] : [{ file: files.get(id) ?? id, before, text: yaml, around: inside.get(id) }];
  });
  const alone = changes.filter(({ around }) => !around);
  // From below, so that the lines above stay where they are.
  const parts = changes
    .filter(({ around }) => around)
    .toSorted((a, b) => (b.around?.above ?? 0) - (a.around?.above ?? 0));
  const byFile = new Map<string, Changed>();
  for (const { file, before, text, around } of parts) {
    if (!around) continue;
    const { before: whole, text: so } = byFile.get(file) ?? { before: around.source, text: around.source };
    byFile.set(file, { file, before: whole, text: replaceInside({ ...around, source: so }, before, text) });
  }
  return [...alone, ...byFile.values()];
}

/** True for a fix that a text alone can hold: it says nothing of how a tier is deployed. */
export function onTexts({ edits }: Fix): boolean {
  return edits.every((edit) => "op" in edit);
}

function textOf(workspace: Workspace, tier: string): string {
  return workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "";
}
