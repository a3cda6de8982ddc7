import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { pdbBlocksDrain } from "./pdb-blocks-drain";

const facts = (least: string, more = {}) => ({
  gateway: { "pdb.enabled": true, "pdb.min-available": least, "workload.replicas": 3, ...more },
});

describeRule(pdbBlocksDrain, {
  silent: {
    "two thirds of three": { tiers: { gateway: plainTier() }, facts: facts("66%") },
    "a budget that is off": { tiers: { gateway: plainTier() }, facts: facts("3", { "pdb.enabled": false }) },
  },
  reports: {
    "all in percent": {
      tiers: { gateway: plainTier() },
      facts: facts("100%"),
      expect: [
        "`gateway` has 3 pods and its budget wants 100% available: no pod may ever be moved, and node drains hang.",
      ],
      at: ["gateway deploy::pdb.min-available"],
      severities: ["warning"],
      afterFix: { facts: { gateway: { "pdb.max-unavailable": "1" } } },
    },
    "the least of an autoscaler": {
      tiers: { gateway: plainTier() },
      facts: facts("2", { "hpa.enabled": true, "hpa.min": 1, "hpa.max": 10 }),
      expect: [
        "`gateway` has 1 pod and its budget wants 2 available: no pod may ever be moved, and node drains hang.",
      ],
    },
  },
});
