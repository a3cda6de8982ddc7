import { describeRule } from "../testing/describe-rule";
import { balancing } from "./examples";
import { lbOnGatewaySamePool } from "./lb-on-gateway-same-pool";

const named = { gateway: { "service.name": "otel-gateway" } };

describeRule(lbOnGatewaySamePool, {
  silent: {
    "a load balancer to another Service": {
      tiers: { gateway: balancing("resolver: { k8s: { service: otel-sampling } }", "traces") },
      facts: named,
    },
    "a load balancer that feeds itself, which is a loop": {
      tiers: { gateway: balancing("resolver: { k8s: { service: otel-gateway } }", "traces") },
      facts: named,
    },
  },
  reports: {
    "a load balancer whose pods filter what comes from their like": {
      tiers: {
        gateway: balancing("resolver: { k8s: { service: otel-gateway } }", "traces")
          .replace(
            "exporters:\n",
            "processors: { filter: { traces: { span: ['attributes[\"seen\"]'] } } }\nexporters:\n",
          )
          .replace("[otlp], exporters", "[otlp], processors: [filter], exporters"),
      },
      facts: named,
      expect: [
        "`load_balancing` sends from `gateway` to the same pool: it works, but a burst at the door and the decisions behind it share memory and queues. Two pools can be sized apart.",
      ],
      at: ["gateway hop::gateway/load_balancing→gateway"],
      severities: ["info"],
    },
  },
});
