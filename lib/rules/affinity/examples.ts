import type { Signal } from "../../catalogue/types";
import { exampleTier } from "../shared/example-tier";

/**
 * An agent of a rule's examples that sends `signals` to the gateway: by a load balancer with that routing key, whose headless
 * Service has to be there (`headless`), or with null by an exporter that spreads everything over the pods.
 */
export function sending(routingKey: string | null, ...signals: readonly Signal[]): string {
  const id = routingKey === null ? "otlp_grpc/gateway" : "load_balancing";
  const settings =
    routingKey === null
      ? ["  endpoint: otel-gateway.observability.svc.cluster.local:4317", "  tls: { insecure: true }"]
      : [
          `  routing_key: ${routingKey}`,
          '  resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local, port: "4317" } }',
          "  protocol: { otlp: { tls: { insecure: true } } }",
        ];
  return exampleTier({
    exporters: [`${id}:`, ...settings].join("\n"),
    pipelines: signals.map((signal) => `${signal}: { receivers: [otlp], exporters: [${id}] }`).join("\n"),
  });
}

/** What has to be deployed for the load balancer of `sending`. */
export const headless = { gateway: { "service.headless": "beside" } } as const;
