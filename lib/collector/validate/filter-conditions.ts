import { words } from "../../base/words";
import { read } from "../checks/reading";
import type { Reading } from "../checks/reading";
import { contribType } from "../checks/upstream";
import { conditionGroupProblems } from "../ottl/check-groups";
import { conditionProblems } from "../ottl/check-list";
import type { OttlContext } from "../ottl/contexts";
import { createScope } from "../ottl/create-scope";
import { parseCondition } from "../ottl/parse";
import { problemOf, written } from "../ottl/written";
import type { CheckContext, Problem, TypeCheck } from "../types";

/** The `filter` processor: its conditions, whose context is inferred or (the older form) given by the list they stand in. Source: processor/filterprocessor/config.go. */
export const filterConditions: TypeCheck = {
  type: contribType("processor/filterprocessor.Config"),
  validate(value, context) {
    const config = read(value);
    const mixed = signals.flatMap((signal) => mixedForms(config, signal)).slice(0, 1);
    if (mixed.length > 0) return mixed;
    const inferred = signals.flatMap(({ key, contexts }) =>
      conditionGroupProblems(config, key, contexts, context),
    );
    // Upstream looks at the older form only where nothing is wrong with the newer one.
    if (inferred.length > 0) return inferred;
    const beside = signals.flatMap((signal) => besideMatch(config, signal)).slice(0, 1);
    if (beside.length > 0) return beside;
    return [
      ...signals.flatMap((signal) => explicitProblems(config, signal, context)),
      ...severityProblems(config),
    ];
  },
};

type SignalForms = {
  readonly key: string;
  readonly contexts: readonly OttlContext[];
  /** The older section with its lists, each with the context that it stands for. */
  readonly section: string;
  readonly lists: Readonly<Record<string, OttlContext>>;
  /** How upstream names the older settings; null: they do not exclude each other. */
  readonly excludes: string;
  readonly match: { readonly section: string; readonly text: string } | null;
};

const signals: readonly SignalForms[] = [
  {
    key: "trace_conditions",
    contexts: ["resource", "scope", "span", "spanevent"],
    section: "traces",
    lists: { resource: "resource", span: "span", spanevent: "spanevent" },
    excludes: `trace conditions "trace_conditions" and the settings "traces.resource", "traces.span", "traces.spanevent"`,
    match: {
      section: "spans",
      text: `cannot use "traces.resource", "traces.span", "traces.spanevent" and the span settings "spans.include", "spans.exclude" at the same time`,
    },
  },
  {
    key: "metric_conditions",
    contexts: ["resource", "scope", "metric", "datapoint"],
    section: "metrics",
    lists: { resource: "resource", metric: "metric", datapoint: "datapoint" },
    excludes: `metric conditions "metric_conditions" and the settings "metrics.resource", "metrics.metric", "metrics.datapoint", "metrics.include", "metrics.exclude"`,
    match: {
      section: "metrics",
      text: `cannot use "metrics.resource", "metrics.metric", "metrics.datapoint" and the settings "metrics.include", "metrics.exclude" at the same time`,
    },
  },
  {
    key: "log_conditions",
    contexts: ["resource", "scope", "log"],
    section: "logs",
    lists: { resource: "resource", log_record: "log" },
    excludes: `log conditions "log_conditions" and the settings "logs.resource", "logs.log", "logs.include", "logs.exclude"`,
    match: {
      section: "logs",
      text: `cannot use "logs.resource", "logs.log" and the settings "logs.include", "logs.exclude" at the same time`,
    },
  },
  {
    key: "profile_conditions",
    contexts: ["resource", "scope", "profile"],
    section: "profiles",
    lists: { resource: "resource", profile: "profile" },
    excludes: `profile conditions "profile_conditions" and the settings "profiles.resource", "profiles.profile"`,
    match: null,
  },
];

/** The newer and the older form side by side. */
function mixedForms(
  config: Reading,
  { key, section, lists, excludes, match }: SignalForms,
): readonly Problem[] {
  if (config.isSet(key) !== true) return [];
  const older = [...Object.keys(lists), ...(match?.section === section ? ["include", "exclude"] : [])].filter(
    (name) => config.section(section).isSet(name) === true,
  );
  if (older.length === 0) return [];
  const named = older.map((name) => `\`${section}.${name}\``).join(", ");
  return [
    {
      upstream: `cannot use context inferred ${excludes} at the same time`,
      message: words("collector.ottl.exclusive", { newer: key, older: named }),
      at: [key],
    },
  ];
}

/** Conditions of the older form beside a match of the oldest. */
function besideMatch(config: Reading, { section, lists, match }: SignalForms): readonly Problem[] {
  const listed = Object.keys(lists).filter((name) => config.section(section).isSet(name) === true);
  const matched = match
    ? ["include", "exclude"].filter((name) => config.section(match.section).isSet(name) === true)
    : [];
  if (!match || listed.length === 0 || matched.length === 0) return [];
  const conditions = listed.map((name) => `\`${section}.${name}\``).join(", ");
  return [
    {
      upstream: match.text,
      message: words("collector.ottl.with-include", { conditions }),
      at: [match.section, matched[0] ?? ""],
    },
  ];
}

function explicitProblems(
  config: Reading,
  { section, lists }: SignalForms,
  check: CheckContext,
): readonly Problem[] {
  const { ottl } = check;
  return Object.entries(lists).flatMap(([key, context]) => {
    const conditions = written(config.section(section), key, [section]);
    return ottl
      ? conditionProblems(conditions, createScope(ottl, "conditions", { context, style: "plain", check }))
      : conditions.flatMap((condition) => {
          const parsed = parseCondition(condition.text);
          return parsed === null || parsed.ok ? [] : [problemOf(parsed.error, condition)];
        });
  });
}

const severities = /^(?:[1-9]|1\d|2[0-4]|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[234]?)$/i;

function severityProblems(config: Reading): readonly Problem[] {
  return ["include", "exclude"].flatMap((name) => {
    const value = config.section("logs").section(name).section("severity_number").text("min");
    if (value === null || value === "" || severities.test(value)) return [];
    return [
      {
        upstream: `'${value}' is not a valid severity: not a valid severity`,
        message: words("collector.ottl.severity", { value }),
        at: ["logs", name, "severity_number", "min"],
      },
    ];
  });
}
