import type { Json, JsonMap } from "../../base/json";

/** What is known of one version of the official chart; see scripts/gen-charts.ts. */
export type ChartData = {
  /** Where it was read, and under which licence. */
  readonly origin: string;
  readonly version: string;
  /** The collector that the chart runs by itself: "0.158.0". */
  readonly appVersion: string;
  /** The default values. */
  readonly values: JsonMap;
  /** `values.schema.json`: Helm checks the defaults merged with the user's values against it. */
  readonly schema: Json;
  /** The named templates that make the configuration. */
  readonly templates: readonly string[];
};

/** The chart that stands for a version: the very one, or the newest known one before the next change of its defaults. */
export type ChartFor = {
  readonly data: ChartData;
  /** False: the version itself is not known, and its schema was not checked. */
  readonly exact: boolean;
};
