import { at, isMap, type JsonMap } from "../../base/json";
import { compareVersions } from "../../catalogue/versions";
import type { ChartData, ChartFor } from "./types";

/** The charts whose data is at hand, in any order. */
export type ChartShelf = readonly ChartData[];

/**
 * The chart that stands for `version`: itself where it is at hand, else the one whose defaults are the same. Null below the
 * oldest and where the shelf is empty. Epochs: the default `config` changed with 0.121.0 and 0.147.1.
 */
export function chartFor(shelf: ChartShelf, version: string): ChartFor | null {
  const own = shelf.find((chart) => chart.version === version);
  if (own) return { data: own, exact: true };
  const epoch = epochOf(version);
  const kin = shelf
    .filter((chart) => epochOf(chart.version) === (epoch === "readers" ? "resource" : epoch))
    .toSorted((a, b) => compareVersions(a.version, b.version));
  const near = kin.findLast((chart) => compareVersions(chart.version, version) <= 0) ?? kin[0];
  if (!near || epoch === null) return null;
  return { data: epoch === "readers" ? withoutResource(near) : near, exact: false };
}

type Epoch = "address" | "readers" | "resource" | null;

function epochOf(version: string): Epoch {
  if (compareVersions(version, "0.104.0") < 0) return null;
  if (compareVersions(version, "0.121.0") < 0) return "address";
  return compareVersions(version, "0.147.1") < 0 ? "readers" : "resource";
}

/** The default `service.telemetry.resource` came with 0.147.1; everything else was there before. */
function withoutResource(chart: ChartData): ChartData {
  const telemetry = at(chart.values, "config", "service", "telemetry");
  if (!isMap(telemetry)) return chart;
  const { resource: _, ...kept } = telemetry;
  const config = mapAt(chart.values, "config");
  const service = mapAt(config, "service");
  return {
    ...chart,
    values: { ...chart.values, config: { ...config, service: { ...service, telemetry: kept } } },
  };
}

function mapAt(map: JsonMap, key: string): JsonMap {
  const value = map[key];
  return isMap(value) ? value : {};
}
