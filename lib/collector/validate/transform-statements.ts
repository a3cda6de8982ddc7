import { read } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { statementGroupProblems } from "../ottl/check-groups";
import { ottlWords } from "../ottl/words";
import type { TypeCheck } from "../types";

/** The `transform` processor: its statements as far as they can be parsed; paths and functions are not looked up. */
export const transformStatements: TypeCheck = {
  type: contribType("processor/transformprocessor.Config"),
  source: contrib("processor/transformprocessor/config.go"),
  words: ottlWords,
  validate(value) {
    const config = read(value);
    return Object.entries(contexts).flatMap(([key, names]) => statementGroupProblems(config, key, names));
  },
};

/** In which contexts the statements of a signal may run. */
const contexts: Readonly<Record<string, readonly string[]>> = {
  trace_statements: ["resource", "scope", "span", "spanevent"],
  metric_statements: ["datapoint", "exemplar", "resource", "scope", "metric"],
  log_statements: ["resource", "scope", "log"],
  profile_statements: ["resource", "scope", "profile"],
};
