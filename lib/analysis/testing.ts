import type { AnalysisClient } from "./client";
import type { Scheduler } from "./scheduler";

/** A clock for tests: time stands still until `pass` is called. */
export type FakeClock = Scheduler & { pass(ms: number): void };

/** Starts a clock at 0. Tasks run in the order of their time, also those that tasks add. */
export function fakeClock(): FakeClock {
  let now = 0;
  let waiting: { readonly at: number; readonly task: () => void }[] = [];
  return {
    later(ms, task) {
      const entry = { at: now + ms, task };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((entry) => entry !== next);
        now = next.at;
        next.task();
      }
      now = end;
    },
  };
}

/** An analysis that never says anything. */
export const silentAnalysis: AnalysisClient = {
  analyse() {},
  read: async () => null,
  complete: async () => null,
  hover: async () => null,
  stop() {},
};
