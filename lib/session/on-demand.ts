/** A thing that is loaded when it is first needed, and what waits for it. */
export type OnDemand<Thing> = {
  /** Null until it is there. */
  now(): Thing | null;
  /** Hands it over: at once where it is there, else when it has come, in the order of asking. */
  use(task: (thing: Thing) => void): void;
};

/**
 * `load` is asked once, and again after it failed. What waited when it failed is dropped and `onFailure` called: the things
 * that were asked for were not done, and asking again is possible.
 */
export function createOnDemand<Thing extends object>(
  source: Thing | (() => Promise<Thing>),
  onFailure: () => void,
): OnDemand<Thing> {
  let thing: Thing | null = typeof source === "function" ? null : source;
  let waiting: ((thing: Thing) => void)[] | null = null;

  async function fetch(load: () => Promise<Thing>): Promise<void> {
    const loaded = await load().catch(() => null);
    const tasks = waiting ?? [];
    waiting = null;
    if (!loaded) return onFailure();
    thing = loaded;
    for (const task of tasks) task(loaded);
  }

  return {
    now: () => thing,
    use(task) {
      if (thing) return task(thing);
      if (waiting) return void waiting.push(task);
      waiting = [task];
      if (typeof source === "function") void fetch(source);
    },
  };
}
