import { taking } from "../affinity/examples";
import { describeRule } from "../testing/describe-rule";
import { hostPortTarget } from "./host-port-target";

const cluster = { "service.enabled": true, "service.internal-traffic-policy": "Cluster" };
const tiers = { agent: taking("traces") };

describeRule(hostPortTarget, {
  silent: {
    "agents without a Service": { tiers },
    "agents that listen on their node": { tiers, facts: { agent: { ...cluster, "ports.host": [4317] } } },
    "a Deployment": { tiers: { gateway: taking("traces") }, facts: { gateway: cluster } },
  },
  asks: {
    "a Service of which nobody said where it leads": {
      tiers,
      facts: { agent: { "service.enabled": true } },
      expect: ["agent service.internal-traffic-policy"],
    },
  },
  reports: {
    "a Service that leads to any node": {
      tiers,
      facts: { agent: cluster },
      expect: [
        "The Service of `agent` leads to the agent of any node: data leaves its node and is enriched as if it came from another. Set the internal traffic policy to Local.",
      ],
      at: ["agent deploy::service.internal-traffic-policy"],
      afterFix: { facts: { agent: { "service.internal-traffic-policy": "Local" } } },
    },
  },
});
