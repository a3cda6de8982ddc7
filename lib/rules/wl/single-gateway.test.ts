import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { singleGateway } from "./single-gateway";

const one = { gateway: { "workload.replicas": 1 } };

describeRule(singleGateway, {
  silent: {
    "as many pods as are assumed": { tiers: { gateway: plainTier() } },
    "a gateway that samples whole traces": {
      tiers: {
        gateway: exampleTier({
          processors: "tail_sampling: { policies: [{ name: all, type: always_sample }] }\n",
          pipelines: "traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }\n",
        }),
      },
      facts: one,
    },
    "a gateway that counts spans": {
      tiers: {
        gateway: exampleTier({
          connectors: "span_metrics: {}\n",
          pipelines:
            "traces: { receivers: [otlp], exporters: [span_metrics] }\nmetrics: { receivers: [span_metrics], exporters: [otlp_http] }\n",
        }),
      },
      facts: one,
    },
    "a gateway that also watches the cluster": {
      tiers: {
        gateway: exampleTier({
          receivers: 'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }\nk8s_cluster: {}\n',
          pipelines: "metrics: { receivers: [otlp, k8s_cluster], exporters: [otlp_http] }\n",
        }),
      },
      facts: one,
    },
    "an autoscaled one": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "workload.replicas": 1, "hpa.enabled": true, "hpa.max": 5 } },
    },
    "a tier that is meant to run once": { tiers: { cluster: plainTier() } },
    "a gateway that somebody runs as a singleton": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "workload.mode": "singleton" } },
    },
  },
  reports: {
    "one pod of a StatefulSet": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "workload.mode": "statefulset", "workload.replicas": 1 } },
      expect: [
        "`gateway` runs one pod: each rollout, node drain or crash stops everything that is sent through it. Nothing in it keeps more pods from running.",
      ],
      at: ["gateway deploy::workload.replicas"],
      severities: ["warning"],
      afterFix: { facts: { gateway: { "workload.replicas": 3 } } },
    },
  },
});
