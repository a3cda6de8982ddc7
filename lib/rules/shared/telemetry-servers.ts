import { at, isList, isMap } from "../../base/json";
import type { Tier } from "../../topology/types";
import type { Server } from "./servers";

const metricsPath = ["service", "telemetry", "metrics"] as const;

/**
 * The ports on which the collector offers its own metrics: those of its `pull` readers, or `localhost:8888` where none are
 * written (core service/telemetry/otelconftelemetry). None where the level is `none`.
 */
export function telemetryServers({ config }: Tier): readonly Server[] {
  const metrics = at(config, ...metricsPath);
  if (at(metrics, "level") === "none") return [];
  const readers = at(metrics, "readers");
  const address = at(metrics, "address");
  if (isList(readers)) return readers.flatMap((_, index) => pullServer(config, index) ?? []);
  if (address !== undefined) return [];
  return [
    {
      component: null,
      transport: "tcp",
      host: "localhost",
      port: 8888,
      written: null,
      at: [...metricsPath],
      place: ["service"],
    },
  ];
}

function pullServer(config: Tier["config"], index: number): Server | null {
  const path = [...metricsPath, "readers", index, "pull", "exporter", "prometheus"];
  const prometheus = at(config, ...path);
  if (!isMap(prometheus)) return null;
  const host = prometheus["host"] ?? "localhost";
  const port = prometheus["port"] ?? 8888;
  return {
    component: null,
    transport: "tcp",
    host: typeof host === "string" ? host : "",
    port: typeof port === "number" ? port : null,
    written: typeof host === "string" ? host : null,
    at: [...path, "host"],
    place: prometheus["host"] === undefined ? path : [...path, "host"],
  };
}
