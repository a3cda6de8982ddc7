import type { Path } from "../../base/path";
import type { Signal } from "../../catalogue/types";
import { factoryCheck } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { compileExpression } from "../expr/compile-expression";
import { attributesTrouble } from "../match/attributes-trouble";
import { filterSetTrouble } from "../match/filter-set-trouble";
import { logMatchTrouble, readMatch, spanMatchTrouble } from "../match/match-trouble";
import { matchSays } from "../match/says";
import type { SayMatch } from "../match/says";
import type { Problem } from "../types";

/** The older form of the `filter` processor, `include` and `exclude`; its conditions are judged before. */
export const filterMatch = factoryCheck<typeof filterMatchDocs>({
  name: "filter-match",
  kind: "processor",
  component: "filter",
  create(config, say, { signal }) {
    const form = forms[signal];
    if (!form || config.count(form.key) !== 0) return null;
    const section = config.section(signal);
    if (form.lists.some((name) => section.isSet(name) !== false)) return null;
    if (signal === "traces") return spans(config.section("spans"), say);
    return signal === "metrics" ? metrics(section, say) : logs(section, say);
  },
});

export const filterMatchDocs = () => ({
  source: contrib("processor/filterprocessor/factory.go"),
  says: matchSays,
});

/** The conditions of each signal, in the newer form and the older; where they stand, nothing else is read. */
const forms: Readonly<Partial<Record<Signal, { readonly key: string; readonly lists: readonly string[] }>>> =
  {
    traces: { key: "trace_conditions", lists: ["resource", "span", "spanevent"] },
    metrics: { key: "metric_conditions", lists: ["resource", "metric", "datapoint"] },
    logs: { key: "log_conditions", lists: ["resource", "log_record"] },
  };

function each(section: Reading, find: (config: Reading, key: string) => Problem | null): Problem | null {
  for (const key of ["include", "exclude"]) {
    const found = section.isSet(key) === true ? find(section.section(key), key) : null;
    if (found) return found;
  }
  return null;
}

function spans(section: Reading, say: SayMatch): Problem | null {
  return each(section, (config, key) => spanMatchTrouble(readMatch(config, ["spans", key]), say));
}

function metrics(section: Reading, say: SayMatch): Problem | null {
  return (
    each(section, (config, key) =>
      inMetrics(
        attributesTrouble(config.sections("resource_attributes"), config.text("match_type"), say),
        key,
      ),
    ) ?? each(section, (config, key) => inMetrics(metricNames(config, say), key))
  );
}

function inMetrics(found: Problem | null, key: string): Problem | null {
  return found && { ...found, at: ["metrics", key] };
}

function metricNames(config: Reading, say: SayMatch): Problem | null {
  const type = config.text("match_type");
  if (type !== "expr") {
    const names = config.texts("metric_names");
    return names.length > 0 ? filterSetTrouble(names, type, say) : null;
  }
  for (const text of config.texts("expressions")) {
    const trouble = text === null ? null : compileExpression(text, { mustBeBool: false });
    if (trouble !== null)
      return say("expression", trouble, { params: { trouble: trouble.split("\n")[0] ?? "" } });
  }
  return null;
}

function logs(section: Reading, say: SayMatch): Problem | null {
  const found = each(section, (config, key) => {
    const at: Path = ["logs", key];
    const match = {
      type: config.text("match_type"),
      at,
      lists: { log_bodies: config.texts("bodies"), log_severity_texts: config.texts("severity_texts") },
      attributes: config.sections("record_attributes"),
      resources: config.sections("resource_attributes"),
      libraries: [],
      hasSeverityNumber: config.isSet("severity_number") === true,
    };
    const isEmpty = ![match.attributes, match.resources, ...Object.values(match.lists)].some(
      (list) => list.length > 0,
    );
    return isEmpty && !match.hasSeverityNumber ? null : logMatchTrouble(match, say);
  });
  return found && { ...found, upstream: `failed to build skip matcher: ${found.upstream}` };
}
