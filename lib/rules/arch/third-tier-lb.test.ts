import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { thirdTierLb } from "./third-tier-lb";

const gateway = exampleTier({
  processors: "groupbytrace/all: {}\n",
  pipelines: "traces: { receivers: [otlp], processors: [groupbytrace/all], exporters: [otlp_http] }\n",
});
const balancers = exampleTier({
  exporters:
    "load_balancing:\n  resolver: { k8s: { service: sampling.observability } }\n  protocol: { otlp: { tls: { insecure: true } } }\n",
  pipelines: "traces: { receivers: [otlp], exporters: [load_balancing] }\n",
});
const direct = { "gateway.direct-clients": true };

describeRule(thirdTierLb, {
  silent: {
    "agents in the design": { tiers: { agent: plainTier(), gateway }, facts: { gateway: direct } },
    "a gateway that samples nothing": { tiers: { gateway: plainTier() }, facts: { gateway: direct } },
    "clients that are collectors of somebody else": {
      tiers: { gateway },
      facts: { gateway: { "gateway.direct-clients": false } },
    },
    "a tier of load balancers in front": {
      tiers: { front: balancers, gateway },
      facts: { front: direct, gateway: { ...direct, "service.name": "sampling" } },
    },
  },
  reports: {
    "an autoscaled pool": {
      tiers: { gateway },
      facts: { gateway: { ...direct, "hpa.enabled": true, "hpa.max": 4 } },
      expect: [
        "SDKs send to several pods of `gateway` directly, so `groupbytrace/all` decides on parts of traces. Put a tier with the `load_balancing` exporter in front.",
      ],
      at: ["gateway processors::groupbytrace/all"],
      severities: ["info"],
    },
  },
  asks: { "who sends": { tiers: { gateway }, expect: ["gateway gateway.direct-clients"] } },
});
