import { at, isMap, type Json, type JsonMap } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";

/**
 * What of a wanted configuration a chart can give as an overlay: the charts 0.121 to 0.160 look into
 * `service.telemetry.metrics`, so that it has to be a map there. An empty one means the same to the collector.
 */
export function reachable(wanted: JsonMap, chart: string): JsonMap {
  const looks = compareVersions(chart, "0.121.0") >= 0 && compareVersions(chart, "0.161.0") < 0;
  const service = wanted["service"];
  if (!looks || !isMap(service)) return wanted;
  const telemetry = isMap(service["telemetry"]) ? service["telemetry"] : {};
  const metrics: Json = telemetry["metrics"] ?? {};
  return { ...wanted, service: { ...service, telemetry: { ...telemetry, metrics } } };
}

/** True where the chart rewrites an old `telemetry.metrics.address` into a reader. */
export function rewritesAddress(wanted: JsonMap, chart: string): boolean {
  return (
    at(wanted, "service", "telemetry", "metrics", "address") !== undefined &&
    compareVersions(chart, "0.121.0") >= 0 &&
    compareVersions(chart, "0.161.0") < 0
  );
}
