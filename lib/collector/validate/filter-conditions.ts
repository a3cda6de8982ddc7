import { read } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";
import { conditionGroupProblems, conditionListProblems } from "../ottl/check-groups";
import { ottlWords } from "../ottl/words";
import type { TypeCheck } from "../types";

/** The `filter` processor: its conditions as far as they can be parsed; paths and functions are not looked up. */
export const filterConditions: TypeCheck = {
  type: contribType("processor/filterprocessor.Config"),
  source: contrib("processor/filterprocessor/config.go"),
  words: ottlWords,
  validate(value) {
    const config = read(value);
    const inferred = inferredKeys.flatMap((key) => conditionGroupProblems(config, key));
    // Upstream looks at the older form only where nothing is wrong with the newer one.
    if (inferred.length > 0) return inferred;
    return Object.entries(explicitKeys).flatMap(([signal, keys]) =>
      keys.flatMap((key) => conditionListProblems(config.section(signal), key, [signal], quote)),
    );
  },
};

const inferredKeys = ["trace_conditions", "metric_conditions", "log_conditions", "profile_conditions"];
const explicitKeys: Readonly<Record<string, readonly string[]>> = {
  traces: ["resource", "span", "spanevent"],
  metrics: ["resource", "metric", "datapoint"],
  logs: ["resource", "log_record"],
  profiles: ["resource", "profile"],
};
