import type { Scope } from "../scope";
import type { Getter, Literal } from "../literal";

/** What a function is set up with: getters by the parameters' names in Go. */
export type GivenArguments = ReadonlyMap<string, Getter>;

/** What a function may be, in the collector version at hand. */
export type FunctionFacts = Pick<Scope, "data" | "version">;

/** Why a function cannot be set up with its arguments, in upstream's words; null where it can. */
export type FunctionCheck = (given: GivenArguments, facts: FunctionFacts) => string | null;

/** The text of an argument; null where it is absent or not known before the statement runs. */
export function textOf(given: GivenArguments, name: string): string | null {
  const literal = literalOf(given, name);
  return literal?.is === "string" ? literal.text : null;
}

/** The number of an argument; null as with texts. */
export function numberOf(given: GivenArguments, name: string): number | null {
  const literal = literalOf(given, name);
  if (literal?.is === "float") return literal.value;
  return literal?.is === "int" && literal.value !== null ? Number(literal.value) : null;
}

export function literalOf(given: GivenArguments, name: string): Literal | null {
  return given.get(name)?.literal ?? null;
}

/** How many items a list has; 0 where it is absent. */
export function countOf(given: GivenArguments, name: string): number {
  return given.get(name)?.items?.length ?? 0;
}

/** The texts of a list, up to the first that is not known before the statement runs. */
export function textsOf(given: GivenArguments, name: string): readonly string[] {
  const texts: string[] = [];
  for (const { literal } of given.get(name)?.items ?? []) {
    if (literal?.is !== "string") break;
    texts.push(literal.text);
  }
  return texts;
}
