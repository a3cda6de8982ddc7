import type { Path } from "../base/path";

/** One port that a component may open. */
export type Socket = {
  /** Where the address stands in the component's settings; the map above it must be there for the port to be open. */
  readonly at: Path;
  /** The port without an address; null: the component has none of its own. */
  readonly port: number | null;
  readonly protocol: "TCP" | "UDP";
  /** The Service port's `appProtocol`, which meshes and balancers look at. */
  readonly app?: "grpc";
  /** What to add to the port's name, so that two of one component differ. */
  readonly suffix: string;
};

/**
 * The ports that receivers and exporters of a canonical type open for others, with their defaults out of upstream's READMEs
 * and factories. Everything that is not here connects out, or reads.
 */
export function socketsOf(kind: "receiver" | "exporter", canonical: string): readonly Socket[] {
  return (kind === "receiver" ? receivers : exporters)[canonical] ?? [];
}

const receivers: Readonly<Record<string, readonly Socket[]>> = {
  otlp: [grpc(["protocols", "grpc"], 4317), http(["protocols", "http"], 4318)],
  otelarrow: [grpc(["protocols", "grpc"], 4317)],
  jaeger: [
    { ...grpc(["protocols", "grpc"], 14250), suffix: "-grpc" },
    { ...http(["protocols", "thrift_http"], 14268), suffix: "-thrift" },
    { ...udp(["protocols", "thrift_compact", "endpoint"], 6831), suffix: "-compact" },
    { ...udp(["protocols", "thrift_binary", "endpoint"], 6832), suffix: "-binary" },
  ],
  skywalking: [
    { ...grpc(["protocols", "grpc"], 11800), suffix: "-grpc" },
    { ...http(["protocols", "http"], 12800), suffix: "-http" },
  ],
  loki: [
    { ...grpc(["protocols", "grpc"], 3600), suffix: "-grpc" },
    { ...http(["protocols", "http"], 3500), suffix: "-http" },
  ],
  zipkin: [tcp(["endpoint"], 9411)],
  opencensus: [{ ...tcp(["endpoint"], 55678), app: "grpc" }],
  prometheus_remote_write: [tcp(["endpoint"], 9090)],
  influxdb: [tcp(["endpoint"], 8086)],
  signalfx: [tcp(["endpoint"], 9943)],
  splunk_hec: [tcp(["endpoint"], 8088)],
  sapm: [tcp(["endpoint"], 7276)],
  fluent_forward: [tcp(["endpoint"], 8006)],
  statsd: [udp(["endpoint"], 8125)],
  carbon: [tcp(["endpoint"], 2003)],
  collectd: [tcp(["endpoint"], 8081)],
  datadog: [tcp(["endpoint"], 8126)],
  faro: [tcp(["endpoint"], 8080)],
  libhoney: [tcp(["http", "endpoint"], 8080)],
  awsfirehose: [tcp(["endpoint"], 4433)],
  awsxray: [udp(["endpoint"], 2000)],
  cloudflare: [tcp(["logs", "endpoint"], null)],
  cloud_foundry: [],
  github: [tcp(["webhook", "endpoint"], 8080)],
  gitlab: [tcp(["webhook", "endpoint"], 8080)],
  webhook_event: [tcp(["endpoint"], null)],
  envoy_als: [{ ...tcp(["endpoint"], 19001), app: "grpc" }],
  stef: [{ ...tcp(["endpoint"], 4320), app: "grpc" }],
  wavefront: [tcp(["endpoint"], 2003)],
  syslog: [
    { ...tcp(["tcp", "listen_address"], null), suffix: "-tcp" },
    { ...udp(["udp", "listen_address"], null), suffix: "-udp" },
  ],
  tcp_log: [tcp(["listen_address"], null)],
  udp_log: [udp(["listen_address"], null)],
};

const exporters: Readonly<Record<string, readonly Socket[]>> = {
  prometheus: [tcp(["endpoint"], null)],
};

function grpc(at: Path, port: number): Socket {
  return { at: [...at, "endpoint"], port, protocol: "TCP", app: "grpc", suffix: "" };
}

function http(at: Path, port: number): Socket {
  return { at: [...at, "endpoint"], port, protocol: "TCP", suffix: "-http" };
}

function tcp(at: Path, port: number | null): Socket {
  return { at, port, protocol: "TCP", suffix: "" };
}

function udp(at: Path, port: number | null): Socket {
  return { at, port, protocol: "UDP", suffix: "" };
}
