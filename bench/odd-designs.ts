import { newWorkspace } from "@/lib/workspace/new-workspace";
import type { Workspace } from "@/lib/workspace/types";

/** A gateway whose pipeline names its only exporter `times` times. */
export function repeating(times: number): Workspace {
  const exporters = Array.from({ length: times }, () => "otlp_http").join(", ");
  return newWorkspace("repeating", [{ role: "gateway", yaml: tierThatSendsTo("backend", exporters) }]);
}

/** Tiers that send to each other in a circle. */
export function circleOf(count: number): Workspace {
  const tiers = Array.from({ length: count }, (_, index) => ({
    id: `tier-${index}`,
    role: "gateway" as const,
    yaml: tierThatSendsTo(`tier-${(index + 1) % count}`, "otlp_http"),
    facts: { "service.name": `tier-${index}` },
  }));
  return newWorkspace("circle", tiers);
}

function tierThatSendsTo(host: string, exporters: string): string {
  return [
    "receivers:",
    '  otlp: { protocols: { http: { endpoint: "0.0.0.0:4318" } } }',
    "exporters:",
    `  otlp_http: { endpoint: "http://${host}:4318" }`,
    "service:",
    "  pipelines:",
    `    traces: { receivers: [otlp], exporters: [${exporters}] }`,
    "",
  ].join("\n");
}
