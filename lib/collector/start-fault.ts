import type { Fault } from "./fault";
import { quote } from "./go/quote";
import type { GraphComponent } from "./graph-component";
import type { Problem } from "./types";

/** A problem of a component's start. */
export function startFault(
  { kind, id, section, key }: GraphComponent,
  problem: Problem,
  remedies: Fault["remedies"] = [],
): Fault {
  const { upstream, message, at = [], inside } = problem;
  return {
    stage: "start",
    class: problem.class ?? "start",
    path: kind === "extension" ? "failed to start extensions" : `failed to start ${quote(id)} ${kind}`,
    at: [section, key, ...at],
    part: "value",
    ...(inside && { inside }),
    upstream,
    message,
    panics: problem.panics ?? false,
    remedies,
  };
}
