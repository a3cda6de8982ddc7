/** What was made at each place, made anew where an input is another object than before; `make` gets what it made last. */
export type Recall<T> = (place: string, inputs: readonly unknown[], make: (before: T | null) => T) => T;

/** The same for each of many objects, as long as there is such an object. */
export type RecallEach<T> = (item: object, inputs: readonly unknown[], make: () => T) => T;

/** Remembers what was made last at each place. */
export function remember<T>(): Recall<T> {
  const known = new Map<string, Made<T>>();
  return (place, inputs, make) => {
    const before = known.get(place);
    if (before && isSame(before.inputs, inputs)) return before.value;
    const value = make(before?.value ?? null);
    known.set(place, { inputs, value });
    return value;
  };
}

/** Remembers what was made last of each object. */
export function rememberEach<T>(): RecallEach<T> {
  const known = new WeakMap<object, Made<T>>();
  return (item, inputs, make) => {
    const before = known.get(item);
    if (before && isSame(before.inputs, inputs)) return before.value;
    const value = make();
    known.set(item, { inputs, value });
    return value;
  };
}

type Made<T> = { readonly inputs: readonly unknown[]; readonly value: T };

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((input, index) => Object.is(input, before[index]));
}
