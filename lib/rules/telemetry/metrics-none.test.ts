import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { metricsNone } from "./metrics-none";

const config = (metrics: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    telemetry:
      metrics: ${metrics} # too many series
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;

describeRule(metricsNone, {
  silent: {
    "a level that is on": { tiers: { gateway: config("{ level: basic }") } },
    "a level that is not known": { tiers: { gateway: config('{ level: "${env:LEVEL}" }') } },
  },
  reports: {
    "capitals, which the collector takes too": {
      tiers: { gateway: config("{ level: None }") },
      expect: [
        "`level: None` turns the metrics of `gateway` about itself off: nobody sees what it refuses and drops.",
      ],
      at: ["gateway service::telemetry::metrics::level"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: config("{}") } },
    },
    "no reader": {
      tiers: { gateway: config("{ level: normal, readers: [] }") },
      expect: [
        "The metrics of `gateway` about itself have no reader: nobody sees what it refuses and drops, and the collector refuses to start.",
      ],
    },
  },
});
