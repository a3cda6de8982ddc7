import { PGlite } from "@electric-sql/pglite";
import { StoreProblem } from "./database";

/**
 * A PGlite that knows when it has died. Where a write to its folder fails (the disk is full, the folder has become read-only), PostgreSQL
 * panics: what it had not acknowledged is gone, and what it had is read from the log at the next opening. The instance itself would hang in its
 * next call and the whole process with it, so it takes none any more; `died` is called once.
 */
export class MortalPglite extends PGlite {
  died: () => void = () => undefined;
  isDead = false;

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.isDead)
      throw new StoreProblem("The data folder could not be written, and the database has ended.");
    return super.execProtocolRawSync(message);
  }

  override execProtocol(...args: Parameters<PGlite["execProtocol"]>): ReturnType<PGlite["execProtocol"]> {
    return this.watch(super.execProtocol(...args));
  }

  override execProtocolStream(
    ...args: Parameters<PGlite["execProtocolStream"]>
  ): ReturnType<PGlite["execProtocolStream"]> {
    return this.watch(super.execProtocolStream(...args));
  }

  private async watch<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (problem) {
      if (isPanic(problem) && !this.isDead) {
        this.isDead = true;
        this.died();
      }
      throw problem;
    }
  }
}

/** What PostgreSQL says before it ends, and faults of the machine it runs on. */
function isPanic(problem: unknown): boolean {
  if (problem instanceof WebAssembly.RuntimeError) return true;
  if (!(problem instanceof Error)) return false;
  const severity: unknown = Reflect.get(problem, "severity");
  return severity === "PANIC" || severity === "FATAL";
}
