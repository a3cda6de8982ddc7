import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { sending } from "./examples";
import { serviceGraphUnsharded } from "./service-graph-unsharded";

const drawing = (id: string) =>
  exampleTier({
    connectors: `${id}: {}`,
    pipelines: [
      `traces: { receivers: [otlp], exporters: [otlp_http, ${id}] }`,
      `metrics: { receivers: [${id}], exporters: [otlp_http] }`,
    ].join("\n"),
  });

describeRule(serviceGraphUnsharded, {
  silent: {
    "one pod": {
      tiers: { agent: sending(null, "traces"), gateway: drawing("service_graph") },
      facts: { gateway: { "workload.replicas": 1 } },
    },
    "a connector that is defined and stands in no pipeline": {
      tiers: {
        agent: exampleTier({
          connectors: "service_graph: {}",
          pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
        }),
      },
    },
  },
  reports: {
    "the older name, behind a plain exporter": {
      tiers: { agent: sending(null, "traces"), gateway: drawing("servicegraph") },
      expect: [
        "`servicegraph` on `gateway` pairs client and server spans, but `otlp_grpc/gateway` spreads the spans of one trace over 3 pods: edges between services get lost.",
      ],
      at: ["agent exporters::otlp_grpc/gateway"],
    },
    "a graph on every node": {
      tiers: { agent: drawing("service_graph/node") },
      expect: [
        "`service_graph/node` runs on every node of `agent` and sees only the spans of that node: requests between nodes make no edge.",
      ],
      at: ["agent connectors::service_graph/node"],
    },
  },
});
