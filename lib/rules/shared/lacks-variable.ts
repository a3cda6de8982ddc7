import { envVariables } from "../../facts/shapes";
import type { TierContext } from "../../topology/types";
import { knownVariables } from "./known-variables";

/**
 * True where the pods of a tier surely lack an environment variable: their variables were listed, it is not among them, and
 * nobody provides it unasked.
 */
export function lacksVariable({ facts }: TierContext, variable: string): boolean {
  const listed = envVariables(facts);
  return listed !== null && !knownVariables.has(variable) && !listed.some(({ name }) => name === variable);
}
