/** Lets a task run when it is its turn; null: too many wait already. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T | null>;

/** At most `atOnce` tasks run together, and at most `waiting` more wait for them, first come, first served. */
export function createTurns(atOnce: number, waiting: number): Turns {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (task) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) return null;
      // Whoever ends hands its place over: the count stays.
      await new Promise<void>((next) => void queue.push(next));
    } else running += 1;
    try {
      return await task();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
