import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Json } from "../../base/json";
import type { Workspace } from "../../workspace/types";
import { workspaceOf } from "./example";

export type Fixture = { readonly name: string; readonly folder: string; readonly workspace: Workspace };

const root = resolve(import.meta.dirname, "../../../fixtures/configs");

/** The configurations of which no rule says anything. */
export function okFixtures(): readonly Fixture[] {
  return fixturesIn("ok");
}

/** Configurations with faults, each with what is said of it in its findings.txt. */
export function badFixtures(): readonly Fixture[] {
  return fixturesIn("bad");
}

/** A folder per design: one .yaml per tier (agent first), facts.json by tier id, and `version` there for the collector's. */
function fixturesIn(kind: "ok" | "bad"): readonly Fixture[] {
  const folder = join(root, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, folder: join(folder, name), workspace: readFixture(join(folder, name)) }));
}

function readFixture(folder: string): Workspace {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const order = (file: string) => ["agent.yaml", "gateway.yaml"].indexOf(file) + 1 || 3;
  files.sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  return workspaceOf({
    tiers: Object.fromEntries(
      files.map((file) => [file.slice(0, -".yaml".length), readFileSync(join(folder, file), "utf8")]),
    ),
    facts: readFacts(join(folder, "facts.json")),
  });
}

function readFacts(file: string): Readonly<Record<string, Readonly<Record<string, Json>>>> {
  if (!existsSync(file)) return {};
  // Our own fixtures: their shape is checked by the rules that read the facts.
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, Json>>;
}
