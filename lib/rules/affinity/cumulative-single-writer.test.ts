import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { cumulativeSingleWriter } from "./cumulative-single-writer";
import { sending } from "./examples";

const writing = (exporter: string, settings: string, processors = "") =>
  exampleTier({
    processors:
      "k8sattributes: {}\nresource: { attributes: [{ key: k8s.node.name, value: n, action: upsert }] }",
    exporters: `${exporter}: { ${settings} }`,
    pipelines: `metrics: { receivers: [otlp], processors: [${processors}], exporters: [${exporter}] }`,
  });
const remote = writing("prometheusremotewrite", 'endpoint: "https://metrics.example.com/api/v1/write"');
const agent = sending(null, "metrics");

describeRule(cumulativeSingleWriter, {
  silent: {
    "one pod": { tiers: { agent, gateway: remote }, facts: { gateway: { "workload.replicas": 1 } } },
    "series that stay together": {
      tiers: { agent: sending("streamID", "metrics"), gateway: remote },
      facts: { gateway: { "service.headless": "beside" } },
    },
    "a gateway that names the pods": {
      tiers: {
        agent,
        gateway: writing("prometheusremotewrite", 'endpoint: "https://m.example.com/w"', "k8sattributes"),
      },
    },
    "a gateway whose resource processor names the node": {
      tiers: {
        agent,
        gateway: writing("prometheusremotewrite", 'endpoint: "https://m.example.com/w"', "resource"),
      },
    },
    "a receiver that names its pods by itself": {
      tiers: {
        agent: agent
          .replace("receivers: [otlp]", "receivers: [kubeletstats]")
          .replace("otlp: {", "kubeletstats: {}\n  otlp: {"),
        gateway: remote,
      },
    },
    "a backend that is not like Prometheus": {
      tiers: { agent, gateway: writing("otlphttp", 'endpoint: "https://otlp.example.com"') },
    },
  },
  reports: {
    "applications' metrics": {
      tiers: { agent, gateway: remote },
      expect: [
        "Nothing tells the sources of `otlp` on `agent` apart, and `prometheusremotewrite` writes from 3 pods: equal series collide, and points are refused as out of order.",
      ],
      at: ["gateway exporters::prometheusremotewrite"],
    },
    "a Prometheus that takes OTLP": {
      tiers: { agent, gateway: writing("otlphttp", 'endpoint: "http://prometheus:9090/api/v1/otlp"') },
      expect: [
        "Nothing tells the sources of `otlp` on `agent` apart, and `otlphttp` writes from 3 pods: equal series collide, and points are refused as out of order.",
      ],
    },
  },
});
