import { yaml } from "../../yaml/sample";

/** A small configuration for examples of rules that look at how a tier is deployed. */
export function plainTier(): string {
  return yaml`
    receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
    exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
    service:
      pipelines:
        traces: { receivers: [otlp], exporters: [otlp_http] }
  `;
}
