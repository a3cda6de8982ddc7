import type { Signal } from "../../catalogue/types";
import { exampleTier } from "../shared/example-tier";

/**
 * An agent of a rule's examples that sends `signals` to the gateway: by a load balancer with that routing key, whose headless
 * Service has to be there (`headless`), or with null by an exporter that spreads everything over the pods.
 */
export function sending(routingKey: string | null, ...signals: readonly Signal[]): string {
  if (routingKey !== null) return balancing(`routing_key: ${routingKey}\n${resolver}`, ...signals);
  return exampleTier({
    exporters:
      "otlp_grpc/gateway:\n  endpoint: otel-gateway.observability.svc.cluster.local:4317\n  tls: { insecure: true }",
    pipelines: signals
      .map((signal) => `${signal}: { receivers: [otlp], exporters: [otlp_grpc/gateway] }`)
      .join("\n"),
  });
}

/** An agent that sends `signals` by a load balancer with these settings, as YAML without indentation. */
export function balancing(settings: string, ...signals: readonly Signal[]): string {
  return exampleTier({
    exporters: `load_balancing:\n${`${settings}\n${protocol(settings)}`.replaceAll(/^(?=.)/gm, "  ")}`,
    pipelines: signals
      .map((signal) => `${signal}: { receivers: [otlp], exporters: [load_balancing] }`)
      .join("\n"),
  });
}

/** A gateway that takes `signals` and passes them on. */
export function taking(...signals: readonly Signal[]): string {
  return exampleTier({
    pipelines: signals.map((signal) => `${signal}: { receivers: [otlp], exporters: [otlp_http] }`).join("\n"),
  });
}

/** A gateway that samples traces as a whole, with these further settings as YAML without indentation. */
export function samplingTier(settings: string): string {
  const policies = "policies:\n  - { name: all, type: always_sample }";
  return exampleTier({
    processors: `tail_sampling:\n${`${policies}\n${settings}`.replaceAll(/^(?=.)/gm, "  ")}`,
    pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }",
  });
}

/** What has to be deployed for the load balancer of `sending`. */
export const headless = { gateway: { "service.headless": "beside" } } as const;

const resolver =
  'resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local, port: "4317" } }';

function protocol(settings: string): string {
  return settings.includes("protocol:") ? "" : "protocol: { otlp: { tls: { insecure: true } } }";
}
