import { ok, type Result } from "../base/result";
import type { Finding } from "../rules/types";
import { refuse } from "./refuse";
import type { Gate, ReviewRefusal } from "./types";

/**
 * Whether new errors let an approval or a merge pass: always where the gate is advisory, with a reason where it can be
 * overridden, never where it is hard. `reason` is what the person wrote.
 */
export function passGate(
  gate: Gate,
  fresh: readonly Pick<Finding, "severity">[],
  reason: string,
): Result<null, ReviewRefusal> {
  const count = fresh.filter(({ severity }) => severity === "error").length;
  if (count === 0 || gate === "advisory") return ok(null);
  if (gate === "hard") return refuse("gate", "gate-hard", { count });
  return reason.trim() === "" ? refuse("gate", "gate-reason", { count }) : ok(null);
}
