import { newWorkspace } from "../new-workspace";
import type { Workspace } from "../types";

/** An agent and a gateway with nothing in them. */
export function blankTemplate(name: string): Workspace {
  return newWorkspace(name, [
    { role: "agent", yaml: "" },
    { role: "gateway", yaml: "" },
  ]);
}
