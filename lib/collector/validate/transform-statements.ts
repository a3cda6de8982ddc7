import { words } from "../../base/words";
import { read } from "../checks/reading";
import { contribType } from "../checks/upstream";
import { statementGroupProblems } from "../ottl/check-groups";
import type { OttlContext } from "../ottl/contexts";
import { isContextThere } from "../ottl/since";
import type { TypeCheck } from "../types";

/** The `transform` processor: its statements, each group in the context that it says or that its paths tell. Source: processor/transformprocessor/config.go. */
export const transformStatements: TypeCheck = {
  type: contribType("processor/transformprocessor.Config"),
  validate(value, context) {
    const config = read(value);
    const problems = signals.flatMap(([key, contexts]) =>
      statementGroupProblems(
        config,
        key,
        contexts.filter((name) => isContextThere(name, context.version)),
        context,
      ),
    );
    if (config.flag("flatten_data") !== true || context.isGateOn(flattenGate)) return problems;
    const upstream = `'flatten_data' requires the '${flattenGate}' feature gate to be enabled`;
    return [...problems, { upstream, message: words("collector.ottl.flatten"), at: ["flatten_data"] }];
  },
};

const flattenGate = "transform.flatten.logs";

/** In which contexts the statements of a signal may run. */
const signals: readonly (readonly [key: string, contexts: readonly OttlContext[]])[] = [
  ["trace_statements", ["resource", "scope", "span", "spanevent"]],
  ["metric_statements", ["resource", "scope", "metric", "datapoint", "exemplar"]],
  ["log_statements", ["resource", "scope", "log"]],
  ["profile_statements", ["resource", "scope", "profile"]],
];
