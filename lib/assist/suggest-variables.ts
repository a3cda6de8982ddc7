import { envOf } from "../topology/query";
import type { AssistInput, Suggestion } from "./types";
import { variablesIn } from "./variable";

/** References to the variables that the tier's process is known to have, then those that its text asks for elsewhere. */
export function variablesOf({ tier, text }: Pick<AssistInput, "tier" | "text">): readonly {
  readonly text: string;
  readonly is: Suggestion["is"];
}[] {
  const names = [...new Set([...envOf(tier).names, ...variablesIn(text)])];
  return names.map((name) => ({ text: `\${env:${name}}`, is: "variable" }));
}
