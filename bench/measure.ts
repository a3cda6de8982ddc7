/** The median time of `run` in milliseconds over `rounds` runs, after a few that warm up. `prepare` is not timed. */
export function median<T>(
  rounds: number,
  prepare: (round: number) => T,
  run: (prepared: T) => unknown,
): number {
  const times: number[] = [];
  const warmUp = Math.max(3, Math.floor(rounds / 4));
  for (let round = -warmUp; round < rounds; round++) {
    const prepared = prepare(round + warmUp);
    const started = performance.now();
    run(prepared);
    if (round >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
