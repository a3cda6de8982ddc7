import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { hostPortExposed } from "./host-port-exposed";

const tiers = { agent: plainTier() };

describeRule(hostPortExposed, {
  silent: {
    "a cluster of one tenant": {
      tiers,
      facts: { agent: { "ports.host": [4317], "cluster.multi-tenant": false } },
    },
    "no host ports": { tiers, facts: { agent: { "ports.host": [], "cluster.multi-tenant": true } } },
  },
  reports: {
    "several ports": {
      tiers,
      facts: { agent: { "ports.host": [4317, 4318], "cluster.multi-tenant": true, "network-policy": {} } },
      expect: [
        "`agent` opens host ports (4317, 4318) in a cluster of several tenants, with no network policy: everyone on the node network can send to it.",
      ],
      at: ["agent deploy::ports.host"],
      severities: ["info"],
    },
  },
  asks: {
    "who shares the cluster": {
      tiers,
      facts: { agent: { "ports.host": [4317] } },
      expect: ["agent cluster.multi-tenant"],
    },
    "what the network lets through": {
      tiers,
      facts: { agent: { "ports.host": [4317], "cluster.multi-tenant": true } },
      expect: ["agent network-policy"],
    },
  },
});
