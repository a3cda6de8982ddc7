import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Json } from "../../base/json";
import { roles } from "../../facts/types";
import { newWorkspace, type TierStart } from "../../workspace/new-workspace";
import type { Workspace } from "../../workspace/types";

/** The folder of cases: `<name>/<tier>.yaml`, the facts that were set in `facts.json`, what comes of it in `expected/`. */
export const helmFixtures = resolve(import.meta.dirname, "../../../fixtures/helm");

/** The names of all cases. */
export function helmCases(): readonly string[] {
  return readdirSync(helmFixtures).sort();
}

/** The design of one folder of tiers; a tier's role is its file's name. */
export function designIn(folder: string): Workspace {
  const set = join(folder, "facts.json");
  const facts: Record<string, Record<string, Json>> = existsSync(set)
    ? JSON.parse(readFileSync(set, "utf8"))
    : {};
  const tiers = roles.flatMap((role): TierStart[] => {
    const file = join(folder, `${role}.yaml`);
    return existsSync(file) ? [{ role, yaml: readFileSync(file, "utf8"), facts: facts[role] ?? {} }] : [];
  });
  return newWorkspace("case", tiers);
}
