import { at } from "../../base/json";
import { counted, duration, keys, length, said, type Teller } from "./parts";

/** Connectors, by newest type. */
export const connectorDetails: Readonly<Record<string, Teller>> = {
  span_metrics: (config) => {
    const dimensions = length(at(config, "dimensions"));
    const interval = duration(at(config, "metrics_flush_interval"));
    return counted("dimensions", dimensions) ?? (interval === null ? null : said("every", { interval }));
  },
  service_graph: (config) => counted("dimensions", length(at(config, "dimensions"))),
  routing: (config) => counted("routes", length(at(config, "table"))),
  failover: (config) => counted("levels", length(at(config, "priority_levels"))),
  count: (config) =>
    counted(
      "counts",
      ["spans", "spanevents", "metrics", "datapoints", "logs", "profiles"].reduce(
        (sum, key) => sum + keys(at(config, key)).length,
        0,
      ),
    ),
  sum: (config) =>
    counted(
      "counts",
      ["spans", "spanevents", "metrics", "datapoints", "logs"].reduce(
        (sum, key) => sum + keys(at(config, key)).length,
        0,
      ),
    ),
};
