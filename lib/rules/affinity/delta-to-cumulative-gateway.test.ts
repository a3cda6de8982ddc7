import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { deltaToCumulativeGateway } from "./delta-to-cumulative-gateway";
import { sending } from "./examples";

const said = (component: string) =>
  `\`${component}\` on \`gateway\` sums up what its own pod sees, but \`otlp_grpc/gateway\` spreads equal data over 3 pods: each pod gives out a partial result under the same name.`;
const processing = (signal: string, id: string, settings = "{}") =>
  exampleTier({
    processors: `${id}: ${settings}`,
    pipelines: `${signal}: { receivers: [otlp], processors: [${id}], exporters: [otlp_http] }`,
  });
const counting = (id: string) =>
  exampleTier({
    connectors: `${id}: {}`,
    pipelines: [
      `logs: { receivers: [otlp], exporters: [otlp_http, ${id}] }`,
      `metrics: { receivers: [${id}], exporters: [otlp_http] }`,
    ].join("\n"),
  });

describeRule(deltaToCumulativeGateway, {
  silent: {
    "one pod": {
      tiers: { agent: sending(null, "metrics"), gateway: processing("metrics", "interval") },
      facts: { gateway: { "workload.replicas": 1 } },
    },
    "a transformation that only renames": {
      tiers: {
        agent: sending(null, "metrics"),
        gateway: processing(
          "metrics",
          "metricstransform",
          "{ transforms: [{ include: a, action: update, new_name: b }] }",
        ),
      },
    },
    "a connector that names the pod that wrote": {
      tiers: { agent: sending(null, "logs"), gateway: counting("signaltometrics") },
    },
  },
  reports: {
    "an interval, which moves to the agents": {
      tiers: { agent: sending(null, "metrics"), gateway: processing("metrics", "interval") },
      expect: [said("interval")],
      severities: ["error"],
      at: ["agent exporters::otlp_grpc/gateway"],
      afterFix: {
        tiers: {
          gateway: exampleTier({
            processors: "{}",
            pipelines: "metrics: { receivers: [otlp], processors: [], exporters: [otlp_http] }",
          }).replace("processors:\n  {}", "processors: {}"),
        },
      },
    },
    "a transformation that aggregates": {
      tiers: {
        agent: sending(null, "metrics"),
        gateway: processing(
          "metrics",
          "metricstransform",
          "{ transforms: [{ include: a, action: update, operations: [{ action: aggregate_labels, label_set: [x], aggregation_type: sum }] }] }",
        ),
      },
      expect: [said("metricstransform")],
      severities: ["warning"],
    },
    "duplicates that stay": {
      tiers: { agent: sending(null, "logs"), gateway: processing("logs", "logdedup") },
      expect: [said("logdedup")],
      severities: ["info"],
    },
    "a connector that counts": {
      tiers: { agent: sending(null, "logs"), gateway: counting("count") },
      expect: [said("count")],
      severities: ["warning"],
      afterFix: { fix: "single-replica", facts: { gateway: { "workload.replicas": 1 } } },
    },
  },
});
