import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { pdbMissing } from "./pdb-missing";

describeRule(pdbMissing, {
  silent: {
    "one pod": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "pdb.enabled": false, "workload.replicas": 1 } },
    },
    agents: {
      tiers: { agent: plainTier() },
      facts: { agent: { "pdb.enabled": false, "workload.nodes": 9 } },
    },
  },
  reports: {
    "an autoscaled gateway": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "pdb.enabled": false, "hpa.enabled": true, "hpa.min": 3, "hpa.max": 5 } },
      expect: [
        "Nothing keeps a node drain from stopping all 3 to 5 pods of `gateway` at once: it has no PodDisruptionBudget.",
      ],
      at: ["gateway deploy::pdb.enabled"],
      severities: ["warning"],
      afterFix: { facts: { gateway: { "pdb.enabled": true, "pdb.max-unavailable": "1" } } },
    },
  },
  asks: { "whether there is one": { tiers: { gateway: plainTier() }, expect: ["gateway pdb.enabled"] } },
});
