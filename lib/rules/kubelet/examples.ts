import { exampleTier } from "../shared/example-tier";

/** A tier that reads the kubelet with these settings, as a map in YAML. */
export function readingKubelet(settings: string): string {
  return exampleTier({
    receivers: `kubelet_stats: ${settings}`,
    pipelines: "metrics: { receivers: [kubelet_stats], exporters: [otlp_http] }",
  });
}
