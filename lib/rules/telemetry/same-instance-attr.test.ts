import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { sameInstanceAttr } from "./same-instance-attr";

const config = (resource: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    telemetry:
      resource: ${resource} # for the dashboard
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;

describeRule(sameInstanceAttr, {
  silent: {
    "one pod": {
      tiers: { gateway: config("{ service.instance.id: a }") },
      facts: { gateway: { "workload.replicas": 1 } },
    },
    "another attribute": { tiers: { gateway: config("{ service.name: gateway }") } },
  },
  reports: {
    "an id that is taken away": {
      tiers: { agent: config("{ service.name: agent, service.instance.id: null }") },
      expect: [
        "`agent` reports without `service.instance.id`: the own metrics of its pods run into one series that jumps up and down.",
      ],
      at: ["agent service::telemetry::resource::service.instance.id"],
      severities: ["info"],
      afterFix: { tiers: { agent: config("{ service.name: agent }") } },
    },
  },
});
