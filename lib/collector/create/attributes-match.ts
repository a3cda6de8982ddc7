import { factoryCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { filterSetTrouble } from "../match/filter-set-trouble";
import { logMatchTrouble, metricMatchTrouble, readMatch, spanMatchTrouble } from "../match/match-trouble";
import { matchSays } from "../match/says";

/** `include` and `exclude` of the `attributes` processor, which are read anew for each signal it is used for. */
export const attributesMatch = factoryCheck<typeof attributesMatchDocs>({
  name: "attributes-match",
  kind: "processor",
  component: "attributes",
  create(config, say, { signal }) {
    const sections = ["include", "exclude"].filter((key) => config.isSet(key) === true);
    const matches = sections.map((key) => readMatch(config.section(key), [key]));
    if (signal === "profiles") return null;
    const find = { traces: spanMatchTrouble, logs: logMatchTrouble, metrics: metricMatchTrouble }[signal];
    for (const match of matches) {
      const found = find(match, say);
      if (found) return found;
    }
    if (signal !== "metrics") return null;
    for (const { lists, type, at } of matches) {
      const names = lists["metric_names"] ?? [];
      const found = names.length > 0 && type !== "expr" ? filterSetTrouble(names, type, say) : null;
      if (found) return { ...found, at };
    }
    return null;
  },
});

export const attributesMatchDocs = () => ({
  source: contrib("processor/attributesprocessor/factory.go"),
  says: matchSays,
});
