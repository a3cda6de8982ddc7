import { isMap, type Json, type JsonMap } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import { chartFor, type ChartShelf } from "../charts/shelf";

/**
 * A wanted configuration as Helm can carry it: itself in `alternateConfig`. Merged over the chart's defaults, a null body
 * that has a default becomes an empty map (or goes, where the default is no map), and the charts 0.121 to 0.160 need
 * `service.telemetry.metrics`. All of it means the same to the collector.
 */
export function carried(
  wanted: Json,
  mode: "alternateConfig" | "config",
  version: string,
  shelf: ChartShelf,
): Json {
  if (mode === "alternateConfig" || !isMap(wanted)) return wanted;
  const defaults = chartFor(shelf, version)?.data.values["config"] ?? {};
  const filled = withoutNulls(wanted, isMap(defaults) ? defaults : {});
  const needed = compareVersions(version, "0.121.0") >= 0 && compareVersions(version, "0.161.0") < 0;
  const service = filled["service"];
  if (!needed || !isMap(service)) return filled;
  const telemetry = isMap(service["telemetry"]) ? service["telemetry"] : {};
  return { ...filled, service: { ...service, telemetry: { metrics: {}, ...telemetry } } };
}

function withoutNulls(wanted: JsonMap, defaults: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([key, value]): [string, Json][] => {
      const otherwise = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
      if (isMap(otherwise) && (isMap(value) || value === null))
        return [[key, withoutNulls(value ?? {}, otherwise)]];
      return value === null && otherwise !== undefined ? [] : [[key, value]];
    }),
  );
}
