import type { FunctionCheck, FunctionFacts, GivenArguments } from "./given";
import { idChecks } from "./id-checks";
import { lambdaChecks } from "./lambda-checks";
import { metricChecks } from "./metric-checks";
import { patternChecks } from "./pattern-checks";
import { textChecks } from "./text-checks";
import { timeChecks } from "./time-checks";

/** Why the function's factory refuses its arguments, in upstream's words; null where it does not, or is not known to. */
export function factoryError(name: string, given: GivenArguments, facts: FunctionFacts): string | null {
  return checks.get(name)?.(given, facts) ?? null;
}

const checks: ReadonlyMap<string, FunctionCheck> = new Map(
  [idChecks, lambdaChecks, metricChecks, patternChecks, textChecks, timeChecks].flatMap((group) =>
    Object.entries(group),
  ),
);
