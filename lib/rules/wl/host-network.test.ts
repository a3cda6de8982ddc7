import { plainPair } from "../shared/plain-pair";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { hostNetwork } from "./host-network";

const pair = plainPair();
const onHost = { "security.host-network": true };

describeRule(hostNetwork, {
  silent: {
    "the pod network": { tiers: pair, facts: { agent: { "security.dns-policy": "ClusterFirst" } } },
    "names of the outside world": {
      tiers: { agent: plainTier() },
      facts: { agent: { ...onHost, "security.dns-policy": "Default" } },
    },
    "name servers of one's own": {
      tiers: pair,
      facts: { agent: { ...onHost, "security.dns-policy": "None" } },
    },
  },
  reports: {
    "the node's name servers": {
      tiers: pair,
      facts: { agent: { ...onHost, "security.dns-policy": "Default" } },
      expect: [
        "`agent` is on the host network with DNS policy `Default`: `otlp_grpc` cannot resolve `otel-gateway`, and what it sends is queued, then lost.",
      ],
      at: ["agent deploy::security.dns-policy"],
      severities: ["warning"],
      afterFix: { facts: { agent: { "security.dns-policy": "ClusterFirstWithHostNet" } } },
    },
    "a Service that no tier is": {
      tiers: { agent: plainTier().replace("https://otlp.example.com", "http://loki.monitoring.svc:3100") },
      facts: { agent: { ...onHost, "security.dns-policy": "ClusterFirst" } },
      expect: [
        "`agent` is on the host network with DNS policy `ClusterFirst`: `otlp_http` cannot resolve `loki.monitoring.svc`, and what it sends is queued, then lost.",
      ],
    },
  },
  asks: {
    "which policy it is": {
      tiers: pair,
      facts: { agent: onHost },
      expect: ["agent security.dns-policy"],
    },
  },
});
