import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { filterDropsNeeded } from "./filter-drops-needed";

const processors = `resource/drop: { attributes: [{ key: service.name, action: delete }, { key: tenant, action: insert, value: a }] }
resource/back: { attributes: [{ key: service.name, action: insert, value: shop }] }
transform/drop:
  trace_statements:
    - delete_key(span.attributes, "http.route")
tail_sampling: { policies: [{ name: a, type: and, and: { and_sub_policy: [{ name: b, type: ottl_condition, ottl_condition: { span: ['attributes["http.route"] == "/"'] } }] } }] }`;
const agent = (key: string, pipelines: string) =>
  exampleTier({
    receivers: "host_metrics: { scrapers: { cpu: {} } }\notlp: { protocols: { grpc: {} } }",
    processors,
    connectors: "span_metrics: { dimensions: [{ name: http.route }] }",
    exporters: `load_balancing:\n  routing_key: ${key}\n  resolver: { k8s: { service: otel-gateway } }\n  protocol: { otlp: { tls: { insecure: true } } }\notlp_http: { endpoint: "https://otlp.example.com" }`,
    pipelines,
  });
const gateway = exampleTier({
  processors,
  pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }",
});
const said = (remover: string, key: string, user: string, tier: string) =>
  `\`${remover}\` deletes \`${key}\`, which \`${user}\` on \`${tier}\` needs further down: it finds nothing there and does its work wrongly. Delete it afterwards.`;
const metrics = (list: string) =>
  `metrics: { receivers: [otlp], processors: ${list}, exporters: [load_balancing] }`;

describeRule(filterDropsNeeded, {
  silent: {
    "an attribute that is written anew": {
      tiers: { agent: agent("service", metrics("[resource/drop, resource/back]")) },
    },
    "a key that does not need it": { tiers: { agent: agent("resource", metrics("[resource/drop]")) } },
    "traces by their ID": {
      tiers: {
        agent: agent(
          "traceID",
          "traces: { receivers: [otlp], processors: [resource/drop], exporters: [load_balancing] }",
        ),
      },
    },
  },
  reports: {
    "the name by which a load balancer routes": {
      tiers: { agent: agent("service", metrics("[resource/drop]")) },
      expect: [said("resource/drop", "service.name", "load_balancing", "agent")],
      at: ["agent processors::resource/drop::attributes::0"],
      severities: ["warning"],
    },
    "a dimension of span metrics": {
      tiers: {
        agent: agent(
          "traceID",
          "traces: { receivers: [otlp], processors: [transform/drop], exporters: [span_metrics] }\nmetrics: { receivers: [span_metrics], exporters: [otlp_http] }",
        ),
      },
      expect: [said("transform/drop", "http.route", "span_metrics", "agent")],
      at: ["agent processors::transform/drop::trace_statements::0"],
    },
    "a policy of the next tier": {
      tiers: {
        agent: agent(
          "traceID",
          "traces: { receivers: [otlp], processors: [transform/drop], exporters: [load_balancing] }",
        ),
        gateway,
      },
      expect: [said("transform/drop", "http.route", "tail_sampling", "gateway")],
    },
  },
});
