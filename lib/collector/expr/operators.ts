/** Operators between two values: how tightly each binds, and whether it binds to the right first. */
export const binaryOperators: ReadonlyMap<string, { readonly precedence: number; readonly isRight?: true }> =
  new Map([
    ["|", { precedence: 0 }],
    ...["or", "||"].map((name) => [name, { precedence: 10 }] as const),
    ...["and", "&&"].map((name) => [name, { precedence: 15 }] as const),
    ...["==", "!=", "<", ">", ">=", "<=", "in", "matches", "contains", "startsWith", "endsWith"].map(
      (name) => [name, { precedence: 20 }] as const,
    ),
    ["..", { precedence: 25 }],
    ["+", { precedence: 30 }],
    ["-", { precedence: 30 }],
    ...["*", "/", "%"].map((name) => [name, { precedence: 60 }] as const),
    ["**", { precedence: 100, isRight: true as const }],
    ["^", { precedence: 100, isRight: true as const }],
    ["??", { precedence: 500 }],
  ]);

/** Operators before a value. */
export const unaryOperators: ReadonlyMap<string, number> = new Map([
  ["not", 50],
  ["!", 50],
  ["-", 90],
  ["+", 90],
]);

/** Operators that `not` may stand before. */
export const negatable: ReadonlySet<string> = new Set([
  "contains",
  "matches",
  "startsWith",
  "endsWith",
  "in",
]);

/** Operators that may stand in a chain: `1 < x < 9`. */
export const comparisons: ReadonlySet<string> = new Set(["<", ">", ">=", "<="]);

/** Functions whose arguments are a collection and then a predicate; true marks those that may be left out. */
export const predicates: ReadonlyMap<
  string,
  readonly { readonly is: "value" | "predicate"; readonly isOptional?: true }[]
> = new Map(
  Object.entries({
    all: "vp",
    none: "vp",
    any: "vp",
    one: "vp",
    filter: "vp",
    map: "vp",
    count: "vP",
    sum: "vP",
    find: "vp",
    findIndex: "vp",
    findLast: "vp",
    findLastIndex: "vp",
    groupBy: "vp",
    sortBy: "vpV",
    reduce: "vpV",
  }).map(([name, shape]) => [
    name,
    Array.from(shape).map((letter) => {
      const is = letter.toLowerCase() === "v" ? ("value" as const) : ("predicate" as const);
      return letter === letter.toUpperCase() ? { is, isOptional: true as const } : { is };
    }),
  ]),
);
