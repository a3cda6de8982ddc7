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
  /** Tiers of the folder, by the names that roles give: `agent.yaml`, `gateway.yml`. They count where nothing else names any. */
  readonly byName: readonly TierFile[];
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
  const inFolder = folder === null || tiers.length > 0 ? [] : readdirSync(folder).toSorted();
  const designs = inFolder.filter((name) => name.endsWith(fileExtension));
  if (folder !== null && design === null && designs.length === 1) design = join(folder, designs[0] ?? "");
  const byName = folder === null ? [] : namedByRole(folder, inFolder);
  if (folder !== null && design === null && byName.length === 0) {
    const files = inFolder.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
    imports.push(...files.filter((file) => isImported(file)));
  }
  return ok({ design, tiers, imports, folder, byName });
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
