import { newWorkspace } from "@/lib/workspace/new-workspace";
import type { Workspace } from "@/lib/workspace/types";

/** A two-tier design of about `count` components: pipelines of one receiver, six processors and one exporter, half on each tier. */
export function designOf(count: number): Workspace {
  const perTier = Math.max(1, Math.round(count / 16));
  return newWorkspace(`${count} components`, [
    { id: "agent", role: "agent", yaml: tierOf(perTier, "otel-gateway.observability.svc.cluster.local") },
    { id: "gateway", role: "gateway", yaml: tierOf(perTier, "backend.example.com") },
  ]);
}

const processors = ["memory_limiter", "resource", "attributes", "filter", "transform", "batch"] as const;

function tierOf(pipelines: number, host: string): string {
  const lines = {
    receivers: [] as string[],
    processors: [] as string[],
    exporters: [] as string[],
    pipelines: [] as string[],
  };
  for (let index = 0; index < pipelines; index++) {
    const port = 4317 + index;
    const signal = ["traces", "metrics", "logs"][index % 3];
    lines.receivers.push(`  otlp/p${index}: { protocols: { grpc: { endpoint: "0.0.0.0:${port}" } } }`);
    for (const type of processors)
      lines.processors.push(`  ${type}/p${index}: ${settings[type]} # pipeline ${index}`);
    lines.exporters.push(`  otlp_grpc/p${index}: { endpoint: "${host}:${port}", tls: { insecure: true } }`);
    lines.pipelines.push(
      `    ${signal}/p${index}:`,
      `      receivers: [otlp/p${index}]`,
      `      processors: [${processors.map((type) => `${type}/p${index}`).join(", ")}]`,
      `      exporters: [otlp_grpc/p${index}]`,
    );
  }
  return [
    "receivers:",
    ...lines.receivers,
    "processors:",
    ...lines.processors,
    "exporters:",
    ...lines.exporters,
    "service:",
    "  pipelines:",
    ...lines.pipelines,
    "",
  ].join("\n");
}

const settings: Readonly<Record<(typeof processors)[number], string>> = {
  memory_limiter: "{ check_interval: 1s, limit_percentage: 80, spike_limit_percentage: 20 }",
  resource: "{ attributes: [{ key: team, value: platform, action: upsert }] }",
  attributes: "{ actions: [{ key: token, action: delete }] }",
  filter: "{ error_mode: ignore }",
  transform: "{ error_mode: ignore }",
  batch: "{ timeout: 1s, send_batch_size: 8192 }",
};
