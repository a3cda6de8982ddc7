import type { Rule, Scope } from "./types";

/** Declares a rule; the scope decides what `check` is handed. */
export function rule<S extends Scope>(definition: Rule<S>): Rule<S> {
  return definition;
}
