import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { targetAllocatorMode } from "./target-allocator-mode";

const tier = exampleTier({
  receivers: "prometheus: { config: { scrape_configs: [{ job_name: apps }] } }",
  pipelines: "metrics: { receivers: [prometheus], exporters: [otlp_http] }",
});
const on = { "target-allocator.enabled": true };

describeRule(targetAllocatorMode, {
  silent: {
    "no allocator": { tiers: { gateway: tier } },
    "nothing that scrapes": { tiers: { gateway: plainTier() }, facts: { gateway: on } },
    "each node's targets on a DaemonSet": {
      tiers: { agent: tier },
      facts: { agent: Object.assign({ "target-allocator.strategy": "per-node" }, on) },
    },
  },
  asks: {
    "the strategy on a DaemonSet": {
      tiers: { agent: tier },
      facts: { agent: on },
      expect: ["agent target-allocator.strategy"],
    },
  },
  reports: {
    "weights on a DaemonSet": {
      tiers: { agent: tier },
      facts: { agent: Object.assign({ "target-allocator.strategy": "least-weighted" }, on) },
      expect: [
        "The Target Allocator of `agent` uses `least-weighted`, which needs a StatefulSet, but the workload is a `daemonset`: targets are lost or scraped twice.",
      ],
      at: ["agent deploy::workload.mode"],
      afterFix: { facts: { agent: { "target-allocator.strategy": "per-node" } } },
    },
    "the default strategy on a Deployment": {
      tiers: { gateway: tier },
      facts: { gateway: on },
      expect: [
        "The Target Allocator of `gateway` uses `consistent-hashing`, which needs a StatefulSet, but the workload is a `deployment`: targets are lost or scraped twice.",
      ],
      afterFix: { facts: { gateway: { "workload.mode": "statefulset" } } },
    },
    "each node's targets on a Deployment": {
      tiers: { gateway: tier },
      facts: { gateway: Object.assign({ "target-allocator.strategy": "per-node" }, on) },
      expect: [
        "The Target Allocator of `gateway` uses `per-node`, which needs a DaemonSet, but the workload is a `deployment`: targets are lost or scraped twice.",
      ],
    },
  },
});
