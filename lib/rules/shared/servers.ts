import { at } from "../../base/json";
import type { Path } from "../../base/path";
import { parseEndpoint } from "../../topology/endpoints";
import { usedComponents } from "../../topology/query";
import type { Component, Tier } from "../../topology/types";
import { telemetryServers } from "./telemetry-servers";

/** A port that the collector opens when it starts. */
export type Server = {
  /** Null: the collector's own metrics. */
  readonly component: Component | null;
  readonly transport: "tcp" | "udp";
  /** As written, without port and scheme: "localhost", "${env:MY_POD_IP}", "" for all addresses. */
  readonly host: string;
  /** Null: a variable, or unreadable. */
  readonly port: number | null;
  /** The address as written; null: it is the default one, and stands nowhere. */
  readonly written: string | null;
  /** Where the address stands, or would stand. */
  readonly at: Path;
  /** The part of the settings that opens the port and is written: the address, else what it belongs to. */
  readonly place: Path;
};

/** Every port of the components that start, and of the collector's own metrics, in the order of the text. */
export function serversOf(tier: Tier): readonly Server[] {
  const used = usedComponents(tier);
  const components = tier.components.filter((component) => used.has(component)).flatMap(serversOfComponent);
  return [...components, ...telemetryServers(tier)];
}

/** The host of an address, as it is written. */
export function hostText(address: string): string {
  const bare = address.replace(/^[a-z+]+:\/\//i, "").replace(/\/.*$/s, "");
  const end = bare.startsWith("[") ? bare.indexOf("]") + 1 : bare.search(/:(?:\d+|\$\{[^}]*\})$/);
  return (end < 0 ? bare : bare.slice(0, end)).replace(/^\[|\]$/g, "");
}

/** Where a type has an address: the settings that have to be there, the key in them, what is meant where it is left out. */
type Row = {
  readonly section?: Path;
  readonly key?: string;
  readonly otherwise?: string;
  readonly transport?: "tcp" | "udp";
};

/** The newest names; defaults of v0.159 (each component's README and factory). */
const rows: ReadonlyMap<string, readonly Row[]> = new Map<string, readonly Row[]>([
  ["receiver otlp", grpcAndHttp("localhost:4317", "localhost:4318")],
  ["receiver otelarrow", [{ section: ["protocols", "grpc"], otherwise: "localhost:4317" }]],
  [
    "receiver jaeger",
    [
      { section: ["protocols", "grpc"], otherwise: "localhost:14250" },
      { section: ["protocols", "thrift_http"], otherwise: "localhost:14268" },
      { section: ["protocols", "thrift_compact"], otherwise: "localhost:6831", transport: "udp" },
      { section: ["protocols", "thrift_binary"], otherwise: "localhost:6832", transport: "udp" },
    ],
  ],
  ["receiver zipkin", [{ otherwise: "localhost:9411" }]],
  ["receiver skywalking", grpcAndHttp("localhost:11800", "localhost:12800")],
  ["receiver loki", grpcAndHttp("localhost:3600", "localhost:3500")],
  ["receiver statsd", [{ otherwise: "localhost:8125", transport: "udp" }]],
  ["receiver splunk_hec", [{ otherwise: "localhost:8088" }]],
  ["receiver signalfx", [{ otherwise: "localhost:9943" }]],
  ["receiver influxdb", [{ otherwise: "localhost:8086" }]],
  ["receiver carbon", [{ otherwise: "localhost:2003" }]],
  ["receiver collectd", [{ otherwise: "localhost:8081" }]],
  ["receiver datadog", [{ otherwise: "localhost:8126" }]],
  ["receiver prometheus_remote_write", [{ otherwise: "localhost:9090" }]],
  ["receiver webhook_event", [{}]],
  ["receiver fluent_forward", [{}]],
  ["receiver tcp_log", [{ key: "listen_address" }]],
  ["receiver udp_log", [{ key: "listen_address", transport: "udp" }]],
  [
    "receiver syslog",
    [
      { section: ["tcp"], key: "listen_address" },
      { section: ["udp"], key: "listen_address", transport: "udp" },
    ],
  ],
  ["exporter prometheus", [{}]],
  ["extension health_check", [{ otherwise: "localhost:13133" }]],
  ["extension pprof", [{ otherwise: "localhost:1777" }]],
  ["extension zpages", [{ otherwise: "localhost:55679" }]],
]);

function grpcAndHttp(grpc: string, http: string): readonly Row[] {
  return [
    { section: ["protocols", "grpc"], otherwise: grpc },
    { section: ["protocols", "http"], otherwise: http },
  ];
}

function serversOfComponent(component: Component): readonly Server[] {
  const { kind, canonical } = component;
  return (rows.get(`${kind} ${canonical}`) ?? []).flatMap((row) => serverOf(component, row) ?? []);
}

function serverOf(component: Component, row: Row): Server | null {
  const { section = [], key = "endpoint", otherwise, transport = "tcp" } = row;
  const settings = at(component.config, ...section);
  if (section.length > 0 && (settings === undefined || at(settings, "enabled") === false)) return null;
  const said = at(settings, "transport");
  // A socket of the file system is no port.
  if (typeof said === "string" && said.startsWith("unix")) return null;
  const value = at(settings, key);
  const written = typeof value === "string" ? value : null;
  const address = written ?? otherwise;
  if (address === undefined || address.startsWith("unix:")) return null;
  const path = [...component.at, ...section, key];
  return {
    component,
    transport: said === "tcp" || said === "udp" ? said : transport,
    host: hostText(address),
    port: parseEndpoint(address, path).port,
    written,
    at: path,
    place: written === null ? [...component.at, ...section] : path,
  };
}
