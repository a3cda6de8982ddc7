import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { guessRole } from "../../lib/workspace/guess-role";
import { newWorkspace } from "../../lib/workspace/new-workspace";
import type { Workspace } from "../../lib/workspace/types";

/** One configuration of a folder as a design of one tier that hears every rule. `isReal`: somebody runs it; not a case made for a test. */
export type Configuration = {
  readonly name: string;
  readonly yaml: string;
  readonly isReal: boolean;
  readonly design: Workspace;
};

/** Where configurations lie that are not part of the project. */
export const corpusFolder = join(import.meta.dirname, "../../../shared/corpus/open");

/**
 * The configurations of a folder, by name. Where it has an `index.jsonl`, its `kind` tells what is real: `original`. Ends the process
 * with a line where there is no such folder.
 */
export function readCorpus(folder: string): readonly Configuration[] {
  if (!existsSync(folder)) {
    console.log(`No folder ${resolve(folder)}: nothing to read.`);
    process.exit(0);
  }
  const kinds = kindsIn(join(folder, "index.jsonl"));
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => {
      const yaml = readFileSync(join(folder, name), "utf8");
      const kind = kinds.get(name.replace(/\.ya?ml$/, "")) ?? "original";
      const design: Workspace = {
        ...newWorkspace("corpus", [{ role: guessRole(yaml), yaml }]),
        rules: { profile: "all", rules: {} },
      };
      return { name, yaml, isReal: kind === "original", design };
    });
}

function kindsIn(index: string): ReadonlyMap<string, string> {
  if (!existsSync(index)) return new Map();
  const lines = readFileSync(index, "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const entry: { readonly id: string; readonly kind: string } = JSON.parse(line);
      return [entry.id, entry.kind];
    }),
  );
}
