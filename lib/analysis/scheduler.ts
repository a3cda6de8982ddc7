/** Timers as a port, so that tests own the clock. `later` runs `task` once after `ms`; the answer cancels it. */
export type Scheduler = { later(ms: number, task: () => void): () => void };

/** The timers of the page, the worker or Node. */
export const realScheduler: Scheduler = {
  later(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};
