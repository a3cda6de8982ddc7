import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { hostPort } from "./host-port";

const tiers = { agent: plainTier(), logs: plainTier() };
const roles = { logs: "agent" } as const;
const claimed = (port: number) =>
  `Port ${port} of the node is claimed by \`logs\` and by \`agent\`: wherever a pod of one runs, the other's stays Pending and collects nothing.`;

describeRule(hostPort, {
  silent: {
    "a gateway, which has pods where it likes": {
      tiers: { agent: plainTier(), gateway: plainTier() },
      facts: { agent: { "ports.host": [4317] }, gateway: { "ports.host": [4317] } },
    },
    "different ports": {
      tiers,
      roles,
      facts: { agent: { "ports.host": [4317] }, logs: { "ports.host": [4318] } },
    },
  },
  asks: {
    "what two DaemonSets claim": { tiers, roles, expect: ["agent ports.host", "logs ports.host"] },
  },
  reports: {
    "a port that nothing uses and one that is used": {
      tiers,
      roles,
      facts: { agent: { "ports.host": [4317, 9411] }, logs: { "ports.host": [9411, 4317, 1] } },
      expect: [claimed(9411), claimed(4317)],
      at: ["logs deploy::ports.host", "logs deploy::ports.host"],
      severities: ["error", "error"],
      afterFix: { facts: { logs: { "ports.host": [4317, 1] } } },
    },
    "a port of the host network": {
      tiers,
      roles,
      facts: { agent: { "ports.host": [4317] }, logs: { "security.host-network": true } },
      expect: [claimed(4317)],
      at: ["logs deploy::security.host-network"],
    },
  },
});
