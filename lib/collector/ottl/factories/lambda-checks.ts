import { literalOf } from "./given";
import type { FunctionCheck, GivenArguments } from "./given";

/** Functions over lambda expressions: how many parameters theirs must have. Source: pkg/ottl/ottlfuncs func_all.go and the like. */
export const lambdaChecks: Readonly<Record<string, FunctionCheck>> = {
  All: (given) => arityError(given, "Predicate", 2),
  Any: (given) => arityError(given, "Predicate", 2),
  Filter: (given) => arityError(given, "Predicate", 2),
  MapEach: (given) => arityError(given, "Mapper", 2),
  MapKeys: (given) => arityError(given, "KeyMapper", 2),
  Reduce: (given) => arityError(given, "Accumulator", 3),
  When: (given) => arityError(given, "Condition", 0),
  Find: (given) => {
    const predicate = arityError(given, "Predicate", 2);
    if (predicate !== null) return `invalid predicate: ${predicate}`;
    const mapper = arityError(given, "Mapper", 2);
    return mapper === null ? null : `invalid mapper: ${mapper}`;
  },
};

function arityError(given: GivenArguments, name: string, wanted: number): string | null {
  const literal = literalOf(given, name);
  if (literal?.is !== "lambda" || literal.params === wanted) return null;
  return `lambda should be defined with exactly ${wanted} formal(s), but has ${literal.params}`;
}
