import { err, ok, type Result } from "../../base/result";
import { words } from "../../base/words";
import { createTurns, type Turns } from "../turns";
import type { Refused } from "./asked";

/** Runs a task that starts a program, two at once in this process whatever the route; refused when many wait already. */
export async function runInTurn<T>(task: () => Promise<T>): Promise<Result<T, Refused>> {
  const done = await shared()(async () => ({ value: await task() }));
  return done ? ok(done.value) : err({ status: 503, reason: "busy", message: words("host.busy") });
}

/** Routes are bundled apart, and each has module variables of its own: the queue is kept where all see it. */
function shared(): Turns {
  const name = Symbol.for("otelier.turns");
  // Only this module writes there, in each of its copies.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const found = Reflect.get(globalThis, name) as Turns | undefined;
  if (found) return found;
  const made = createTurns(2, 8);
  Reflect.set(globalThis, name, made);
  return made;
}
