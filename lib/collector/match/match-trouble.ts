import type { Path } from "../../base/path";
import type { Reading } from "../checks/reading";
import type { Problem } from "../types";
import { attributesTrouble } from "./attributes-trouble";
import { filterSetTrouble } from "./filter-set-trouble";
import type { SayMatch } from "./says";

/** What an `include` or `exclude` is made of, whatever its keys are called. */
export type MatchProperties = {
  readonly type: string | null;
  /** Where it stands below the component. */
  readonly at: Path;
  readonly lists: Readonly<Record<string, readonly (string | null)[]>>;
  readonly attributes: readonly Reading[];
  readonly resources: readonly Reading[];
  readonly libraries: readonly Reading[];
  readonly hasSeverityNumber: boolean;
};

/** Reads a section of the common kind (internal/filter/filterconfig). */
export function readMatch(config: Reading, at: Path): MatchProperties {
  const lists = Object.fromEntries(textLists.map((key) => [key, config.texts(key)]));
  return {
    type: config.text("match_type"),
    at,
    lists,
    attributes: config.sections("attributes"),
    resources: config.sections("resources"),
    libraries: config.sections("libraries"),
    hasSeverityNumber: config.isSet("log_severity_number") === true,
  };
}

const textLists = [
  "services",
  "span_names",
  "span_kinds",
  "log_bodies",
  "log_severity_texts",
  "metric_names",
];

/** What a choice of spans is refused for (internal/filter/filterspan). */
export function spanMatchTrouble(match: MatchProperties, say: SayMatch): Problem | null {
  const { lists, at } = match;
  const wrong = ["log_bodies", "log_severity_texts", "log_severity_number", "metric_names"].find((key) =>
    has(match, key),
  );
  if (wrong !== undefined)
    return say("field", `${wrong} should not be specified for trace spans`, {
      at: [...at, wrong],
      params: { key: wrong, signal: "traces" },
    });
  if (
    !["services", "span_names", "attributes", "libraries", "resources", "span_kinds"].some((key) =>
      has(match, key),
    )
  )
    return say(
      "empty",
      `at least one of "attributes", "libraries",  or "resources" field must be specified`,
      {
        at,
        params: { signal: "traces" },
      },
    );
  return (
    kindTrouble(match, say) ??
    commonTrouble(match, say) ??
    listTrouble(match, lists["services"], "service name", say) ??
    listTrouble(match, lists["span_names"], "span name", say) ??
    listTrouble(match, lists["span_kinds"], "span kind", say)
  );
}

/** What a choice of log records is refused for (internal/filter/filterlog). */
export function logMatchTrouble(match: MatchProperties, say: SayMatch): Problem | null {
  const { lists, at } = match;
  const wrong = ["span_names", "services", "span_kinds", "metric_names"].find((key) => has(match, key));
  if (wrong !== undefined)
    return say("field", "services, span_names, span_kinds and metric_names are not valid for log records", {
      at: [...at, wrong],
      params: { key: wrong, signal: "logs" },
    });
  const own = [
    "attributes",
    "libraries",
    "resources",
    "log_bodies",
    "log_severity_texts",
    "log_severity_number",
  ];
  if (!own.some((key) => has(match, key)))
    return say(
      "empty",
      `at least one of "attributes", "libraries", "span_kinds", "resources", "log_bodies", "log_severity_texts" or "log_severity_number" field must be specified`,
      { at, params: { signal: "logs" } },
    );
  return (
    commonTrouble(match, say) ??
    listTrouble(match, lists["log_bodies"], "log record body", say) ??
    listTrouble(match, lists["log_severity_texts"], "log record severity text", say)
  );
}

/** What a choice of metrics is refused for before their names are read (filterconfig's ValidateForMetrics). */
export function metricMatchTrouble(match: MatchProperties, say: SayMatch): Problem | null {
  const { at } = match;
  const others = [
    ...textLists.filter((key) => key !== "metric_names"),
    "attributes",
    "libraries",
    "log_severity_number",
  ];
  const wrong = others.find((key) => has(match, key));
  if (wrong !== undefined)
    return say(
      "field",
      `"span_names", "span_kinds", "log_bodies", "log_severity_texts", "log_severity_number", "services", "attributes" and "libraries" are not valid for metrics`,
      { at: [...at, wrong], params: { key: wrong, signal: "metrics" } },
    );
  return has(match, "metric_names") || has(match, "resources")
    ? null
    : say("empty", `at least one of "metric_names" or "resources" field must be specified`, {
        at,
        params: { signal: "metrics" },
      });
}

function has(match: MatchProperties, key: string): boolean {
  if (key === "log_severity_number") return match.hasSeverityNumber;
  if (key === "attributes" || key === "resources" || key === "libraries") return match[key].length > 0;
  return (match.lists[key] ?? []).length > 0;
}

const kinds = ["CLIENT", "CONSUMER", "INTERNAL", "PRODUCER", "SERVER"].map((name) => `SPAN_KIND_${name}`);

function kindTrouble({ lists, type, at }: MatchProperties, say: SayMatch): Problem | null {
  const index = (lists["span_kinds"] ?? []).findIndex((kind) => kind !== null && !kinds.includes(kind));
  const value = lists["span_kinds"]?.[index] ?? null;
  if (type !== "strict" || value === null) return null;
  // Upstream's list begins with as many empty texts as there are kinds.
  const listed = [...kinds.map(() => ""), ...kinds].join(" ");
  return say(
    "kind",
    `span_kinds string must match one of the standard span kinds when match_type=strict: [${listed}]`,
    { at: [...at, "span_kinds", index], params: { value } },
  );
}

function commonTrouble(match: MatchProperties, say: SayMatch): Problem | null {
  const { type, at } = match;
  for (const library of match.libraries) {
    const found =
      listTrouble(match, [library.text("name")], "library name", say) ??
      (library.isSet("version")
        ? listTrouble(match, [library.text("version")], "library version", say)
        : null);
    if (found) return found;
  }
  return (
    below(attributesTrouble(match.attributes, type, say), "error creating attribute filters: ", at) ??
    below(attributesTrouble(match.resources, type, say), "error creating resource filters: ", at)
  );
}

function listTrouble(
  { type, at }: MatchProperties,
  texts: readonly (string | null)[] = [],
  what: string,
  say: SayMatch,
): Problem | null {
  if (texts.length === 0) return null;
  return below(filterSetTrouble(texts, type, say), `error creating ${what} filters: `, at);
}

function below(problem: Problem | null, before: string, at: Path): Problem | null {
  return problem && { ...problem, upstream: `${before}${problem.upstream}`, at };
}
