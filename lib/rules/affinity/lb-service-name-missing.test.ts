import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { lbServiceNameMissing } from "./lb-service-name-missing";

const agent = (pipelines: string, key = "") =>
  exampleTier({
    receivers:
      "host_metrics: { root_path: /hostfs, scrapers: { cpu: {} } }\nfile_log: { include: [/var/log/app.log] }\notlp: { protocols: { grpc: {} } }",
    processors:
      'resource: { attributes: [{ key: service.name, value: node, action: upsert }] }\nk8s_attributes: { extract: { metadata: [k8s.pod.name] } }\nresource_detection: { detectors: [env] }\ntransform/env: { metric_statements: ["${env:STATEMENT}"] }',
    exporters: `load_balancing:\n${key}  resolver: { k8s: { service: otel-gateway } }\n  protocol: { otlp: { tls: { insecure: true } } }`,
    pipelines,
  });
const metrics = (processors: string) =>
  `metrics: { receivers: [host_metrics], processors: ${processors}, exporters: [load_balancing] }`;
const dropped =
  "`load_balancing` routes by service, and metrics of `host_metrics` in `metrics` have no `service.name`: they are dropped. Route by `resource`, or add the name.";

describeRule(lbServiceNameMissing, {
  silent: {
    "applications, which send their name": {
      tiers: { agent: agent("metrics: { receivers: [otlp], exporters: [load_balancing] }") },
    },
    "a processor that adds the name": { tiers: { agent: agent(metrics("[resource]")) } },
    "a detector that the environment may tell it": {
      tiers: { agent: agent(metrics("[resource_detection]")) },
    },
    "a statement that is a variable": { tiers: { agent: agent(metrics("[transform/env]")) } },
    "another key": { tiers: { agent: agent(metrics("[]"), "  routing_key: streamID\n") } },
    "traces by their default": {
      tiers: { agent: agent("traces: { receivers: [otlp], exporters: [load_balancing] }") },
    },
  },
  reports: {
    "metrics of a node by the default key, though pods are named": {
      tiers: { agent: agent(metrics("[k8s_attributes]")) },
      expect: [dropped],
      at: ["agent service::pipelines::metrics::receivers::0"],
      severities: ["warning"],
      afterFix: { fix: "by-resource" },
    },
    "logs of files": {
      tiers: { agent: agent("logs: { receivers: [file_log], exporters: [load_balancing] }") },
      expect: [
        "`load_balancing` routes by service, and logs of `file_log` in `logs` have no `service.name`: all of them go to one pod. Route by `resource`, or add the name.",
      ],
      afterFix: {
        tiers: {
          agent: agent("logs: { receivers: [file_log], exporters: [load_balancing] }").replace(
            "tls: { insecure: true } } }\n",
            "tls: { insecure: true } } }\n    routing_key: resource\n",
          ),
        },
      },
    },
    "an exporter that traces use too, without a fix": {
      tiers: {
        agent: agent(
          `${metrics("[]")}\ntraces: { receivers: [otlp], exporters: [load_balancing] }`,
          "  routing_key: service\n",
        ),
      },
      expect: [dropped],
    },
  },
});
