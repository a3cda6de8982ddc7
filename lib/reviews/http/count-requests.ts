/** Answers of this process, for its metrics. Kept where all copies of this module see it: routes are bundled apart. */
type Counted = {
  readonly statuses: Map<number, number>;
  readonly buckets: Map<number, number>;
  sum: number;
  count: number;
};

const limits = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** Counts one answer; `seconds` from the request to its head. */
export function countRequest(status: number, seconds: number): void {
  const counted = shared();
  counted.statuses.set(status, (counted.statuses.get(status) ?? 0) + 1);
  for (const limit of limits)
    if (seconds <= limit) counted.buckets.set(limit, (counted.buckets.get(limit) ?? 0) + 1);
  counted.sum += seconds;
  counted.count += 1;
}

/** How many answers there were, by status. */
export function requestCounts(): ReadonlyMap<number, number> {
  return shared().statuses;
}

/** How long they took: how many took at most so long, in seconds; all of them together. */
export function requestSeconds(): Readonly<Omit<Counted, "statuses">> {
  return shared();
}

function shared(): Counted {
  const name = Symbol.for("otelier.requests");
  // Only this module writes there, in each of its copies.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const found = Reflect.get(globalThis, name) as Counted | undefined;
  if (found) return found;
  const made: Counted = {
    statuses: new Map(),
    buckets: new Map(limits.map((limit) => [limit, 0])),
    sum: 0,
    count: 0,
  };
  Reflect.set(globalThis, name, made);
  return made;
}
