import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { err, ok, type Result } from "../lib/base/result";
import { words, type Words } from "../lib/base/words";
import { roles } from "../lib/facts/types";
import { fileExtension } from "../lib/share/file";
import { isImported } from "./import-tiers";
import { tierIdPattern } from "../lib/workspace/limits";

type TierFile = { readonly id: string; readonly file: string };

/** What paths without a flag mean. */
export type FoundFiles = {
  readonly design: string | null;
  /** Files that were named: each a tier, called as the file is. */
  readonly tiers: readonly TierFile[];
  /** Values files, manifests and archives, each of which may describe several tiers. */
  readonly imports: readonly string[];
  /** The one folder that was named; null: none, the working folder counts. */
  readonly folder: string | null;
  /** What stands in that folder; asked for where nothing else names a tier. */
  readonly inFolder: () => InFolder;
};

type InFolder = {
  /** Its one design; null: it has none, or several. */
  readonly design: string | null;
  /** Tiers by the names that roles give: `agent.yaml`, `gateway.yml`. */
  readonly byName: readonly TierFile[];
  readonly imports: readonly string[];
};

/** Looks at the paths. The error is a sentence: a second folder or design, a file whose name can name no tier. */
export function filesIn(paths: readonly string[]): Result<FoundFiles, Words> {
  let design: string | null = null;
  let folder: string | null = null;
  const tiers: TierFile[] = [];
  const imports: string[] = [];
  for (const path of paths) {
    if (path !== "-" && existsSync(path) && statSync(path).isDirectory()) {
      if (folder !== null) return err(words("cli.one-folder", { file: path }));
      folder = path;
    } else if (path.endsWith(fileExtension)) {
      if (design !== null) return err(words("cli.one-design", { file: path }));
      design = path;
    } else if (isImported(path)) imports.push(path);
    else {
      const tier = tierIn(path);
      if (!tier.ok) return tier;
      if (tiers.some(({ id }) => id === tier.value.id))
        return err(words("cli.tier-twice", { tier: tier.value.id }));
      tiers.push(tier.value);
    }
  }
  return ok({ design, tiers, imports, folder, inFolder: () => lookInto(folder) });
}

function lookInto(folder: string | null): InFolder {
  if (folder === null) return { design: null, byName: [], imports: [] };
  const names = readdirSync(folder).toSorted();
  const designs = names.filter((name) => name.endsWith(fileExtension));
  const [design = ""] = designs;
  // A manifest may be called as a tier is.
  const byName = namedByRole(folder, names).filter(({ file }) => !isImported(file));
  const files = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
  return {
    design: designs.length === 1 ? join(folder, design) : null,
    byName,
    imports: byName.length > 0 ? [] : files.filter((file) => isImported(file)),
  };
}

function tierIn(file: string): Result<TierFile, Words> {
  const id = basename(file).replace(/\.[^.]*$/, "");
  return tierIdPattern.test(id)
    ? ok({ id, file })
    : err(words("cli.file-names-no-tier", { file: basename(file) }));
}

function namedByRole(folder: string, names: readonly string[]): readonly TierFile[] {
  return roles.flatMap((role) => {
    const name = names.find((each) => each === `${role}.yaml` || each === `${role}.yml`);
    return name === undefined ? [] : [{ id: role, file: join(folder, name) }];
  });
}
