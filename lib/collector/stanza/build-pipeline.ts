import type { Problem } from "../types";
import { buildOperator } from "./build-operator";
import { connectOperators } from "./connect-operators";
import type { BuildContext, OperatorConfig } from "./operator";

/**
 * What the building of a pipeline of operators refuses (pkg/stanza/pipeline/config.go): of each operator the first thing, or
 * if there is none, the first of their connections. The collector tells the first of all.
 */
export function buildPipeline(
  operators: readonly OperatorConfig[],
  context: BuildContext,
): readonly Problem[] {
  const refused = operators.flatMap((operator) => {
    const problem = buildOperator(operator, context);
    return problem ? [{ ...problem, at: [...operator.at, ...(problem.at ?? [])] }] : [];
  });
  if (refused.length > 0) return refused;
  const problem = connectOperators(operators, context);
  return problem ? [problem] : [];
}
