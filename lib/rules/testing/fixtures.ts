import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Workspace } from "../../workspace/types";
import type { Example } from "../types";
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

/** A folder per design: one .yaml per tier (agent first), and what else an example says in design.json. */
function fixturesIn(kind: "ok" | "bad"): readonly Fixture[] {
  const folder = join(root, kind);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, folder: join(folder, name), workspace: readFixture(join(folder, name)) }));
}

function readFixture(folder: string): Workspace {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  files.sort((a, b) => order(a) - order(b));
  const tiers = files.map(
    (file) => [basename(file, ".yaml"), readFileSync(join(folder, file), "utf8")] as const,
  );
  return workspaceOf({ ...readDesign(join(folder, "design.json")), tiers: Object.fromEntries(tiers) });
}

function order(file: string): number {
  return ["agent.yaml", "gateway.yaml", "cluster.yaml"].indexOf(file);
}

function readDesign(file: string): Omit<Example, "tiers"> {
  if (!existsSync(file)) return {};
  const design: Omit<Example, "tiers"> = JSON.parse(readFileSync(file, "utf8"));
  return design;
}
