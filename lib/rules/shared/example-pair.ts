import { exampleTier } from "./example-tier";

/**
 * An agent and a gateway for a rule's examples: an exporter of the agent, its settings in YAML without indentation, and what
 * the gateway has under `protocols` of its `otlp` receiver.
 */
export function examplePair(exporter: string, settings: string, protocols: string) {
  return {
    agent: exampleTier({
      exporters: `${exporter}:\n${settings.replaceAll(/^(?=.)/gm, "  ")}`,
      pipelines: `traces: { receivers: [otlp], exporters: [${exporter}] }`,
    }),
    gateway: exampleTier({
      receivers: `otlp:\n  protocols:\n${protocols.replaceAll(/^(?=.)/gm, "    ")}`,
      pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
    }),
  };
}
