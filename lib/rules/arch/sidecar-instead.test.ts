import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { sidecarInstead } from "./sidecar-instead";

describeRule(sidecarInstead, {
  silent: {
    "few pods": {
      tiers: { agent: plainTier() },
      facts: { agent: { "workload.nodes": 3, "cluster.pods": 100 } },
    },
    "clients over HTTP": {
      tiers: {
        agent: exampleTier({
          receivers: "otlp: { protocols: { http: {} } }\n",
          pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
        }),
      },
      facts: { agent: { "workload.nodes": 1, "cluster.pods": 110 } },
    },
    "a gateway": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "workload.nodes": 1, "cluster.pods": 110 } },
    },
  },
  reports: {
    "one full node": {
      tiers: { agent: plainTier() },
      facts: { agent: { "workload.nodes": 1, "cluster.pods": 100 } },
      expect: [
        "`otlp` of `agent` serves 100 pods from 1 agent over gRPC: each carries a large share and cannot pass load on. Consider sidecars.",
      ],
      at: ["agent deploy::cluster.pods"],
      severities: ["info"],
    },
  },
  asks: {
    "how many pods there are": {
      tiers: { agent: plainTier() },
      facts: { agent: { "workload.nodes": 3 } },
      expect: ["agent cluster.pods"],
    },
  },
});
