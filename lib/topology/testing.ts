import { testCatalogue } from "../catalogue/testing";
import { readTopology, type TierInput } from "./topology";
import type { Topology } from "./types";

/** A tier for tests: `agent(yaml)` and `gateway(yaml)` are DaemonSet and Deployment of collector 0.159.0, contrib. */
export function tierOf(
  id: string,
  role: TierInput["role"],
  yaml: string,
  facts: TierInput["facts"] = {},
): TierInput {
  return { id, role, yaml, facts, target: { collector: "0.159.0", distribution: "contrib" } };
}

export function agent(yaml: string, facts: TierInput["facts"] = {}): TierInput {
  return tierOf("agent", "agent", yaml, facts);
}

export function gateway(yaml: string, facts: TierInput["facts"] = {}): TierInput {
  return tierOf("gateway", "gateway", yaml, facts);
}

/** What the tiers mean together, by the published catalogue. */
export function read(...tiers: readonly TierInput[]): Topology {
  return readTopology(tiers, testCatalogue);
}

/** A configuration that receives OTLP and exports every signal through the exporters given as YAML (two spaces deep). */
export function exporting(
  exporters: string,
  ids: readonly string[],
  signals = ["traces", "metrics", "logs"],
): string {
  return [
    "receivers:",
    "  otlp:",
    "    protocols:",
    "      grpc:",
    "        endpoint: 0.0.0.0:4317",
    "exporters:",
    exporters.replace(/\s+$/, ""),
    "service:",
    "  pipelines:",
    ...signals.flatMap((signal) => [
      `    ${signal}:`,
      "      receivers: [otlp]",
      `      exporters: [${ids.join(", ")}]`,
    ]),
    "",
  ].join("\n");
}

/** A gateway that takes OTLP by gRPC on 4317 and by HTTP on 4318, and sends to a vendor. */
export const plainGateway = `receivers:
  otlp:
    protocols:
      grpc:
        endpoint: \${env:MY_POD_IP}:4317
      http:
        endpoint: \${env:MY_POD_IP}:4318
exporters:
  otlp_http/vendor:
    endpoint: https://otlp.example.com
service:
  pipelines:
    traces:
      receivers: [otlp]
      exporters: [otlp_http/vendor]
`;
