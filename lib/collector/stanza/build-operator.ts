import type { Problem } from "../types";
import { inputBuilders } from "./input-builders";
import { parserBuilders } from "./parser-builders";
import type { BuildContext, OperatorConfig } from "./operator";
import { transformerBuilders } from "./transformer-builders";

/** The first thing that an operator's own `Build` refuses; operators that are not known here pass. */
export function buildOperator(operator: OperatorConfig, context: BuildContext): Problem | null {
  const build =
    parserBuilders.get(operator.type) ??
    transformerBuilders.get(operator.type) ??
    inputBuilders.get(operator.type);
  return build ? build(operator, context) : null;
}
