import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { spread } from "./spread";

describeRule(spread, {
  silent: {
    "one pod": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "topology-spread": false, "workload.replicas": 1 } },
    },
    "agents, which stand on every node": {
      tiers: { agent: plainTier() },
      facts: { agent: { "topology-spread": false, "workload.nodes": 9 } },
    },
    "a blank tier": { tiers: { gateway: "# later\n" }, facts: { gateway: { "topology-spread": false } } },
  },
  reports: {
    "an autoscaled gateway": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "topology-spread": false, "hpa.enabled": true, "hpa.min": 1, "hpa.max": 4 } },
      expect: [
        "Nothing keeps all 1 to 4 pods of `gateway` from standing on one node: when it fails, the whole tier is gone.",
      ],
      at: ["gateway deploy::topology-spread"],
      severities: ["info"],
      afterFix: { facts: { gateway: { "topology-spread": true } } },
    },
  },
  asks: { "whether it is": { tiers: { gateway: plainTier() }, expect: ["gateway topology-spread"] } },
});
