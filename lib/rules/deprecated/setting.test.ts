import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { setting } from "./setting";

const enriching = (settings: string) =>
  exampleTier({
    processors: `k8s_attributes: ${settings} # of pods`,
    pipelines: "traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }",
  });
const old = "{ extract: { metadata: [k8s.pod.name], deployment_name_from_replicaset: true } }";
const writing = (settings: string) =>
  exampleTier({
    exporters: `prometheus_remote_write: { endpoint: "https://m.example.com/api", ${settings} }`,
    pipelines: "metrics: { receivers: [otlp], exporters: [prometheus_remote_write] }",
  });

describeRule(setting, {
  silent: {
    "a collector from before": { tiers: { agent: enriching(old) }, collector: "0.152.0" },
    "a collector that refuses it": { tiers: { agent: enriching(old) }, collector: "0.160.0" },
    "what took its place": { tiers: { agent: writing("translation_strategy: NoTranslation") } },
  },
  reports: {
    "a setting that a later release refuses": {
      tiers: { agent: enriching(old) },
      expect: [
        "`deployment_name_from_replicaset` of `k8s_attributes` is deprecated since 0.153.0, and 0.160.0 refuses it.",
      ],
      at: ["agent processors::k8s_attributes::extract::deployment_name_from_replicaset"],
      afterFix: { tiers: { agent: enriching("{ extract: { metadata: [k8s.pod.name] } }") } },
    },
    "a setting with another in its place": {
      tiers: { agent: writing("add_metric_suffixes: false") },
      expect: [
        "`add_metric_suffixes` of `prometheus_remote_write` is deprecated since 0.151.0. Use `translation_strategy`.",
      ],
    },
  },
});
