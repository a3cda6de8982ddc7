import type { Json, JsonMap } from "../base/json";
import type { Kind } from "../catalogue/types";
import type { Tier } from "../topology/types";
import type { CommandContext } from "./types";
import { nextTierHost } from "./next-tier";

/** What a starting setting may depend on. */
type Setting = Json | ((tier: Tier, context: CommandContext) => Json);

/**
 * Settings with which a freshly added component starts and does something sensible; `{}` where its defaults do. Servers
 * listen on the pod's own address, as the collector's security guide asks. `canonical` is the newest name of the type.
 */
export function startingSettings(kind: Kind, canonical: string, tier: Tier, context: CommandContext): Json {
  const setting = startingSettingsTable[`${kind}/${canonical}`];
  if (setting === undefined) return {};
  return typeof setting === "function" ? setting(tier, context) : setting;
}

const otlpServers: JsonMap = {
  protocols: {
    grpc: { endpoint: "${env:MY_POD_IP}:4317" },
    http: { endpoint: "${env:MY_POD_IP}:4318" },
  },
};

/** By kind and newest name. */
export const startingSettingsTable: Readonly<Record<string, Setting>> = {
  "receiver/otlp": otlpServers,
  "receiver/jaeger": { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:14250" } } },
  "receiver/zipkin": { endpoint: "${env:MY_POD_IP}:9411" },
  "receiver/prometheus": {
    config: {
      scrape_configs: [
        {
          job_name: "otel-collector",
          scrape_interval: "30s",
          static_configs: [{ targets: ["${env:MY_POD_IP}:8888"] }],
        },
      ],
    },
  },
  "receiver/host_metrics": {
    collection_interval: "30s",
    root_path: "/hostfs",
    scrapers: { cpu: {}, load: {}, memory: {}, disk: {}, network: {}, filesystem: {} },
  },
  "receiver/kubelet_stats": {
    collection_interval: "30s",
    auth_type: "serviceAccount",
    endpoint: "https://${env:K8S_NODE_IP}:10250",
    insecure_skip_verify: true,
  },
  "receiver/file_log": {
    include: ["/var/log/pods/*/*/*.log"],
    start_at: "end",
    include_file_path: true,
    operators: [{ type: "container" }],
  },
  "receiver/k8s_cluster": { auth_type: "serviceAccount" },
  "receiver/k8s_events": { auth_type: "serviceAccount" },
  "receiver/k8s_objects": {
    auth_type: "serviceAccount",
    objects: [{ name: "events", mode: "watch", group: "events.k8s.io" }],
  },
  "receiver/statsd": { endpoint: "${env:MY_POD_IP}:8125" },
  "receiver/fluent_forward": { endpoint: "${env:MY_POD_IP}:8006" },

  "processor/memory_limiter": {
    check_interval: "1s",
    limit_percentage: 80,
    spike_limit_percentage: 20,
  },
  "processor/batch": {},
  "processor/k8s_attributes": (tier) => ({
    auth_type: "serviceAccount",
    ...(tier.role === "agent" ? { filter: { node_from_env_var: "K8S_NODE_NAME" } } : {}),
  }),
  "processor/resource_detection": (tier) => ({
    detectors: ["env"],
    // A gateway would stamp its own host on everyone's data.
    ...(tier.role === "agent" ? {} : { override: false }),
  }),
  "processor/resource": {
    attributes: [{ key: "deployment.environment.name", value: "production", action: "insert" }],
  },
  "processor/attributes": {
    actions: [{ key: "http.request.header.authorization", action: "delete" }],
  },
  "processor/filter": { error_mode: "ignore" },
  "processor/transform": { error_mode: "ignore" },
  "processor/tail_sampling": {
    decision_wait: "10s",
    num_traces: 50_000,
    policies: [
      { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } },
      { name: "slow", type: "latency", latency: { threshold_ms: 500 } },
      { name: "rest", type: "probabilistic", probabilistic: { sampling_percentage: 10 } },
    ],
  },
  "processor/probabilistic_sampler": { sampling_percentage: 10 },

  "exporter/otlp_grpc": (tier, context) => ({
    endpoint: `${nextTierHost(tier, context) ?? "otel-gateway"}:4317`,
    tls: { insecure: true },
  }),
  "exporter/otlp_http": (tier, context) => {
    const host = nextTierHost(tier, context);
    return { endpoint: host === null ? "https://otlp.example.com" : `http://${host}:4318` };
  },
  "exporter/load_balancing": (tier, context) => ({
    routing_key: "traceID",
    protocol: { otlp: { tls: { insecure: true } } },
    resolver: {
      dns: { hostname: headless(nextTierHost(tier, context) ?? "otel-gateway"), port: "4317" },
    },
  }),
  "exporter/debug": { verbosity: "basic" },
  "exporter/file": { path: "/var/lib/otelcol/otel-data.json" },
  "exporter/prometheus": { endpoint: "${env:MY_POD_IP}:9464" },
  "exporter/prometheus_remote_write": { endpoint: "https://prometheus.example.com/api/v1/write" },

  "extension/health_check": { endpoint: "${env:MY_POD_IP}:13133" },
  "extension/file_storage": { directory: "/var/lib/otelcol", create_directory: true },
  "extension/k8s_leader_elector": {
    auth_type: "serviceAccount",
    lease_name: "otel-collector",
    lease_namespace: "observability",
  },
  "extension/basicauth": {
    client_auth: { username: "${env:BACKEND_USERNAME}", password: "${env:BACKEND_PASSWORD}" },
  },
  "extension/bearertokenauth": { token: "${env:BACKEND_TOKEN}" },
};

/** The Service that answers with the addresses of its pods, by the name this project gives it: `otel-gateway-headless.…`. */
function headless(host: string): string {
  return host.replace(/^[^.]+/, (service) => `${service}-headless`);
}
