/** A stream of choices that a seed decides: the same seed gives the same stream. */
export type Random = {
  /** A number from 0 up to, and without, 1. */
  readonly next: () => number;
  /** True with the given chance. */
  readonly chance: (share: number) => boolean;
  /** A whole number from `low` to `high`. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** Some of a list, in its order. */
  readonly some: <T>(from: readonly T[], share: number) => readonly T[];
};

/** Mulberry32: small, and good enough to vary tests. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    some: (from, share) => from.filter(() => next() < share),
  };
}
