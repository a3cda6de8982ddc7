import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { hpaNoRequests } from "./hpa-no-requests";

const tiers = { gateway: plainTier() };
const scaled = { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 5 };

describeRule(hpaNoRequests, {
  silent: {
    "a limit, which Kubernetes takes for the request": {
      tiers,
      facts: { gateway: { ...scaled, "resources.requests.cpu": "0", "resources.limits.cpu": "1" } },
    },
    "a tier that is not scaled": { tiers, facts: { gateway: { "resources.requests.cpu": "0" } } },
    "memory that nobody scales by": {
      tiers,
      facts: { gateway: { ...scaled, "resources.requests.cpu": "1", "resources.requests.memory": "0" } },
    },
  },
  reports: {
    "memory and CPU": {
      tiers,
      facts: {
        gateway: {
          ...scaled,
          "hpa.memory-target": 60,
          "resources.requests.cpu": "0",
          "resources.requests.memory": "0",
        },
      },
      expect: [
        "The autoscaler of `gateway` scales by CPU, but its pods request none: it cannot compute a percentage and never adds a pod.",
        "The autoscaler of `gateway` scales by memory, but its pods request none: it cannot compute a percentage and never adds a pod.",
      ],
      at: ["gateway deploy::resources.requests.cpu", "gateway deploy::resources.requests.memory"],
      severities: ["error", "error"],
      afterFix: { facts: { gateway: { "resources.requests.cpu": "500m" } } },
    },
    "memory alone": {
      tiers,
      facts: {
        gateway: {
          ...scaled,
          "hpa.cpu-target": 0,
          "hpa.memory-target": 60,
          "resources.requests.cpu": "0",
          "resources.requests.memory": "0",
        },
      },
      expect: [
        "The autoscaler of `gateway` scales by memory, but its pods request none: it cannot compute a percentage and never adds a pod.",
      ],
    },
  },
  asks: {
    "what is requested": {
      tiers,
      facts: { gateway: { ...scaled, "hpa.memory-target": 60 } },
      expect: ["gateway resources.requests.cpu", "gateway resources.requests.memory"],
    },
  },
});
