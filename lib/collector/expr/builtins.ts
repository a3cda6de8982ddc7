/**
 * The functions that expr-lang/expr v1.17.8 brings along, each with the type it answers where that does not depend on what it
 * gets, else null (builtin/builtin.go).
 */
export const builtins: ReadonlyMap<string, "int" | "float" | "string" | "bool" | null> = new Map([
  ...namesOf("all none any one hasPrefix hasSuffix", "bool" as const),
  ...namesOf(
    "count findIndex findLastIndex int indexOf lastIndexOf len bitnot bitand bitor bitxor bitnand bitshl bitshr bitushr",
    "int" as const,
  ),
  ...namesOf(
    "type string trim trimPrefix trimSuffix upper lower replace repeat join toJSON toBase64 fromBase64",
    "string" as const,
  ),
  ...namesOf("float", "float" as const),
  ...namesOf(
    "filter map find findLast sum groupBy sortBy reduce abs ceil floor round split splitAfter max min mean median fromJSON now duration date timezone first last get take keys values toPairs fromPairs reverse uniq concat flatten sort",
    null,
  ),
]);

function namesOf<T>(names: string, type: T): readonly (readonly [string, T])[] {
  return names.split(" ").map((name) => [name, type] as const);
}
