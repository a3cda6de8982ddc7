import { envVariables, type EnvVariable } from "../../facts/shapes";
import type { TierContext } from "../../topology/types";
import type { FactEdit } from "../../workspace/types";
import { addToListFact } from "./add-to-list-fact";

/** The deploy facts of a tier with one more environment variable; nothing to change where the name is there already. */
export function provideVariable(tier: TierContext, variable: EnvVariable): readonly FactEdit[] {
  const known = envVariables(tier.facts) ?? [];
  if (known.some(({ name }) => name === variable.name)) return [];
  return [addToListFact(tier, "env.variables", { ...variable })];
}
