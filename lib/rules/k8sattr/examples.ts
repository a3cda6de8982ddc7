import { exampleTier } from "../shared/example-tier";

/** An agent that runs `k8s_attributes` with these settings on traces (none: null), and a gateway that does too. */
export function enrichingPair(agent: string | null, gateway: string | null) {
  return {
    agent: enriching(
      agent,
      "otlp_grpc",
      "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
    ),
    gateway: enriching(gateway, "otlp_http"),
  };
}

/** A tier that runs `k8s_attributes` with these settings on traces; null: it does not. */
export function enriching(settings: string | null, exporter = "otlp_http", exporters?: string): string {
  const list = settings === null ? "" : "processors: [k8s_attributes], ";
  return exampleTier({
    ...(settings === null ? {} : { processors: `k8s_attributes: ${settings}` }),
    ...(exporters === undefined ? {} : { exporters }),
    pipelines: `traces: { receivers: [otlp], ${list}exporters: [${exporter}] }`,
  });
}
