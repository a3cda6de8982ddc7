import { quote } from "../../go/quote";
import { countOf, numberOf, textOf } from "./given";
import type { FunctionCheck, GivenArguments } from "./given";

/** Functions of the transform processor on metrics and data points. Source: processor/transformprocessor/internal/metrics. */
export const metricChecks: Readonly<Record<string, FunctionCheck>> = {
  aggregate_on_attributes: aggregation,
  aggregate_on_attribute_value: aggregation,
  convert_gauge_to_sum: temporality,
  convert_summary_count_val_to_sum: temporality,
  convert_summary_sum_val_to_sum: temporality,
  convert_exponential_histogram_to_histogram: (given) => {
    const name = textOf(given, "DistributionFn");
    if (name !== null && name !== "" && !distributions.has(name))
      return `invalid conversion function: ${name}, must be one of [upper, midpoint, random, uniform]`;
    return countOf(given, "ExplicitBounds") === 0 ? "explicit bounds cannot be empty: []" : null;
  },
  extract_percentile_metric: (given) => {
    const percentile = numberOf(given, "Percentile");
    return percentile !== null && (percentile <= 0 || percentile >= 100)
      ? `percentile must be greater than 0 and less than 100, got ${percentile.toFixed(6)}`
      : null;
  },
  merge_histogram_buckets: mergeBuckets,
};

const distributions: ReadonlySet<string> = new Set(["upper", "midpoint", "random", "uniform"]);
const aggregations = ["sum", "mean", "min", "max", "median", "count"];

function aggregation(given: GivenArguments): string | null {
  const name = textOf(given, "AggregationFunction");
  return name === null || aggregations.includes(name)
    ? null
    : `invalid aggregation function: 'unsupported function: '${name}'', valid options: ${aggregations.join(", ")}`;
}

function temporality(given: GivenArguments): string | null {
  const name = textOf(given, "StringAggTemp");
  return name === null || name === "delta" || name === "cumulative"
    ? null
    : `unknown aggregation temporality: ${name}`;
}

function mergeBuckets(given: GivenArguments): string | null {
  const method = textOf(given, "Method") ?? "remove_explicit_bound";
  if (method !== "remove_explicit_bound" && method !== "limit_buckets")
    return `unsupported method ${quote(method)}, expected "remove_explicit_bound" or "limit_buckets"`;
  if (given.get("TargetValue")?.literal?.is === "nil") return "target_value must not be nil";
  const target = numberOf(given, "TargetValue");
  if (method !== "limit_buckets" || target === null) return null;
  return target >= 1 && Number.isInteger(target) && target <= 2 ** 63
    ? null
    : `target_value must be a positive integer when method is "limit_buckets", got ${target}`;
}
