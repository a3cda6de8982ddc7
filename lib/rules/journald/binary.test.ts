import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { binary } from "./binary";

const agent = (settings: string) =>
  exampleTier({
    receivers: `journald: ${settings}`,
    pipelines: "logs: { receivers: [journald], exporters: [otlp_http] }",
  });
const official = { agent: { "image.repository": "ghcr.io/example/mirror/opentelemetry-collector-k8s" } };

describeRule(binary, {
  silent: {
    "the node's own program": { tiers: { agent: agent("{ root_path: /hostfs }") }, facts: official },
    "somebody's own image": {
      tiers: { agent: agent("{}") },
      facts: { agent: { "image.repository": "example.com/collector" } },
    },
  },
  asks: { "the image": { tiers: { agent: agent("{}") }, expect: ["agent image.repository"] } },
  reports: {
    "a mirror of an official image": {
      tiers: { agent: agent("{ units: [kubelet] }") },
      facts: official,
      expect: [
        "`journald` runs `journalctl`, which the image `ghcr.io/example/mirror/opentelemetry-collector-k8s` does not have: no journal is read. Use an image with it, or set `root_path` to the mounted node.",
      ],
      at: ["agent receivers::journald"],
    },
  },
});
