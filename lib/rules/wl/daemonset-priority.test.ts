import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { daemonsetPriority } from "./daemonset-priority";

describeRule(daemonsetPriority, {
  silent: {
    "a class of one's own": {
      tiers: { agent: plainTier() },
      facts: { agent: { "priority-class": "observability" } },
    },
    "a gateway": { tiers: { gateway: plainTier() }, facts: { gateway: { "priority-class": "none" } } },
  },
  reports: {
    "a gateway that runs on every node": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "workload.mode": "daemonset", "priority-class": "none" } },
      expect: [
        "`gateway` has no priority class: on a node that runs short, agents go with the first, and its telemetry stops when it is needed most.",
      ],
      at: ["gateway deploy::priority-class"],
      severities: ["info"],
      afterFix: { facts: { gateway: { "priority-class": "system-node-critical" } } },
    },
  },
  asks: { "which one it is": { tiers: { agent: plainTier() }, expect: ["agent priority-class"] } },
});
