import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkspace } from "../../lib/workspace/new-workspace";
import type { Workspace } from "../../lib/workspace/types";

/** Where a pair of configurations lies that is not part of the project. */
export const pairFolder = join(import.meta.dirname, "../../../shared/seed");

/**
 * The pair in a folder, `agent.yaml` and `gateway.yaml`, as it is deployed there: three to five pods of the gateway behind an
 * autoscaler, collector 0.154.0. Ends the process with a line where there is no such folder.
 */
export function readPair(folder: string): Workspace {
  if (!existsSync(folder)) {
    console.log(`No folder ${folder}: nothing to judge.`);
    process.exit(0);
  }
  const target = { collector: "0.154.0", distribution: "contrib" } as const;
  const facts = { "hpa.enabled": true, "hpa.min": 3, "hpa.max": 5 };
  const pair = newWorkspace("pair", [
    { role: "agent", yaml: readFileSync(join(folder, "agent.yaml"), "utf8"), target },
    { role: "gateway", yaml: readFileSync(join(folder, "gateway.yaml"), "utf8"), target, facts },
  ]);
  return { ...pair, rules: { profile: "all", rules: {} } };
}
