import { exampleTier } from "./example-tier";

/** A small configuration for examples of rules that look at how a tier is deployed. */
export function plainTier(): string {
  return exampleTier({ pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n" });
}
