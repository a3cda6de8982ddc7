import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { gomemlimit } from "./gomemlimit";

describeRule(gomemlimit, {
  silent: {
    "a variable of the tier's own": {
      tiers: { gateway: plainTier() },
      facts: {
        gateway: {
          "env.go-mem-limit": false,
          "env.variables": [{ name: "GOMEMLIMIT", from: "value", value: "1600MiB" }],
        },
      },
    },
    "a variable from elsewhere": {
      tiers: { gateway: plainTier() },
      facts: {
        gateway: {
          "env.go-mem-limit": false,
          "env.variables": [{ name: "GOMEMLIMIT", from: "secret", secret: "limits", key: "memory" }],
        },
      },
    },
    "a pod without memory limit, which has a rule of its own": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "env.go-mem-limit": false, "resources.limits.memory": "0" } },
    },
  },
  reports: {
    "an agent": {
      tiers: { agent: plainTier() },
      facts: { agent: { "env.go-mem-limit": false, "resources.limits.memory": "512Mi" } },
      expect: [
        "`agent` runs without GOMEMLIMIT: the runtime does not know its limit, collects too late and is killed for memory that was garbage.",
      ],
      at: ["agent deploy::env.go-mem-limit"],
      severities: ["warning"],
      afterFix: { facts: { agent: { "env.go-mem-limit": true } } },
    },
  },
  asks: {
    "whether it is": { tiers: { agent: plainTier() }, expect: ["agent env.go-mem-limit"] },
  },
});
