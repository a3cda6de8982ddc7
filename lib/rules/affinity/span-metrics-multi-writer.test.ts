import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { sending } from "./examples";
import { spanMetricsMultiWriter } from "./span-metrics-multi-writer";

const counting = (id: string, settings = "{}", sampler = "") =>
  exampleTier({
    processors: "tail_sampling: { policies: [{ name: all, type: always_sample }] }",
    connectors: `${id}: ${settings}`,
    pipelines: [
      `traces: { receivers: [otlp], processors: [${sampler}], exporters: [otlp_http, ${id}] }`,
      `metrics: { receivers: [${id}], exporters: [otlp_http] }`,
    ].join("\n"),
  });
const said = (connector: string, exporter = "otlp_grpc/gateway") =>
  `\`${connector}\` on \`gateway\` writes the same series from 3 pods, as \`${exporter}\` spreads the spans of a service: sums are partial and overwrite each other.`;

describeRule(spanMetricsMultiWriter, {
  silent: {
    "a version that names the writer": {
      tiers: { agent: sending(null, "traces"), gateway: counting("span_metrics") },
    },
    "spans routed by service": {
      tiers: { agent: sending("service", "traces"), gateway: counting("exceptions") },
      facts: { gateway: { "service.headless": "beside" } },
    },
  },
  reports: {
    "exceptions, which never name their writer": {
      tiers: { agent: sending(null, "traces"), gateway: counting("exceptions") },
      expect: [said("exceptions")],
      at: ["agent exporters::otlp_grpc/gateway"],
    },
    "a gate that takes the writer's name away": {
      tiers: { agent: sending(null, "traces"), gateway: counting("span_metrics") },
      facts: { gateway: { "collector.gates": ["-connector.spanmetrics.includeCollectorInstanceID"] } },
      expect: [said("span_metrics")],
      afterFix: { fix: "load-balance", facts: { gateway: { "service.headless": "beside" } } },
    },
    "a dimension that is excluded, where traces must stay whole": {
      tiers: {
        agent: sending("traceID", "traces"),
        gateway: counting("span_metrics", "{ exclude_dimensions: [collector.instance.id] }", "tail_sampling"),
      },
      facts: { gateway: { "service.headless": "beside" } },
      expect: [said("span_metrics", "load_balancing")],
      afterFix: { facts: { gateway: { "workload.replicas": 1 } } },
    },
  },
});
