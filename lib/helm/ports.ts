import { at, isList, isMap, type JsonMap } from "../base/json";
import { words } from "../base/words";
import { isLoopback } from "../topology/endpoints";
import { closedPorts, openPorts, type OpenPort } from "./open-ports";
import type { Part, Subject } from "./types";

/**
 * The ports of container and Service: those that receivers open, and no others. The chart derives none of them from the
 * configuration, and its own defaults stay open unless each is switched off by name.
 */
export function portsPart(subject: Subject): Part {
  const ports = openPorts(subject);
  const metrics = metricsPort(subject);
  const names = new Set(ports.map(({ name }) => name));
  const off = chartDefaults.filter((name) => !names.has(name));
  const value = Object.fromEntries([
    ...ports.map((port) => [port.name, entry(port, subject.mode)] as const),
    ...(metrics === null ? [] : [["metrics", metricsEntry(metrics)] as const]),
    ...off.map((name) => [name, { enabled: false }] as const),
  ]);
  const notes = closedPorts(subject).map(({ from, address, why }) =>
    words(why === "loopback" ? "helm.port-loopback" : "helm.port-variable", { id: from.id, address }),
  );
  const comment =
    off.length > 0
      ? "What the receivers listen on. The chart's other default ports are off: nothing listens there."
      : "What the receivers listen on.";
  return { sections: [{ key: "ports", value, comment }], notes };
}

/** The port of the collector's own metrics; null: none is served, or only inside the pod. */
export function metricsPort({ tier }: Subject): number | null {
  const readers = at(tier.config, "service", "telemetry", "metrics", "readers");
  for (const reader of isList(readers) ? readers : []) {
    const prometheus = at(reader, "pull", "exporter", "prometheus");
    if (!isMap(prometheus)) continue;
    const { host, port } = prometheus;
    // The collector's own default is localhost:8888.
    if (typeof host === "string" && !isLoopback(host)) return typeof port === "number" ? port : 8888;
  }
  const address = at(tier.config, "service", "telemetry", "metrics", "address");
  const old = typeof address === "string" ? /^(.*):(\d{1,5})$/.exec(address) : null;
  return old?.[2] && !isLoopback(old[1] ?? "") ? Number(old[2]) : null;
}

/** On in the chart unless switched off; `metrics` is off unless switched on. */
const chartDefaults = ["otlp", "otlp-http", "jaeger-compact", "jaeger-thrift", "jaeger-grpc", "zipkin"];

function entry(
  { name, containerPort, servicePort, hostPort, protocol, app }: OpenPort,
  mode: Subject["mode"],
): JsonMap {
  // What the chart has under its own names would stay. Outside of DaemonSets it gives no port to the node anyway.
  const closed = mode === "daemonset" && chartDefaults.includes(name) ? { hostPort: null } : {};
  return {
    enabled: true,
    containerPort,
    servicePort,
    ...(hostPort !== null ? { hostPort } : closed),
    protocol,
    ...(app ? { appProtocol: app } : name === "otlp" ? { appProtocol: null } : {}),
  };
}

function metricsEntry(port: number): JsonMap {
  return { enabled: true, containerPort: port, servicePort: port, protocol: "TCP" };
}
