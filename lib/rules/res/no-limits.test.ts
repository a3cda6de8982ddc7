import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { noLimits } from "./no-limits";

describeRule(noLimits, {
  silent: {
    "a blank tier": {
      tiers: { gateway: "# later\n" },
      facts: { gateway: { "resources.limits.memory": "0" } },
    },
  },
  reports: {
    "an agent that requests memory": {
      tiers: { agent: plainTier() },
      facts: { agent: { "resources.limits.memory": "0", "resources.requests.memory": "300Mi" } },
      expect: [
        "Pods of `agent` have no memory limit: a burst takes the node's memory, percentages of `memory_limiter` count from the whole node, and the chart sets no GOMEMLIMIT.",
      ],
      at: ["agent deploy::resources.limits.memory"],
      severities: ["warning"],
      afterFix: { facts: { agent: { "resources.limits.memory": "300Mi" } } },
    },
    "nodes of a known size": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "resources.limits.memory": "0", "cluster.node-memory": "64Gi" } },
      expect: [
        "Pods of `gateway` have no memory limit: percentages of `memory_limiter` count from the 64Gi of the node, and a burst can take all of it. The chart sets no GOMEMLIMIT.",
      ],
      afterFix: { facts: { gateway: { "resources.limits.memory": "2Gi" } } },
    },
  },
  asks: {
    "what the limit is": { tiers: { gateway: plainTier() }, expect: ["gateway resources.limits.memory"] },
  },
});
