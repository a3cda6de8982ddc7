import { describeRule } from "../testing/describe-rule";
import { balancing, taking } from "./examples";
import { lbStaticWithDynamicGateway } from "./lb-static-with-dynamic-gateway";

const gateway = taking("traces");
const listing = (...hosts: readonly string[]) =>
  balancing(`resolver: { static: { hostnames: [${hosts.join(", ")}] } }`, "traces");
const pods = listing(
  "otel-gateway-0.otel-gateway.observability.svc:4317",
  "otel-gateway-1.otel-gateway.observability.svc:4317",
);

describeRule(lbStaticWithDynamicGateway, {
  silent: {
    "a StatefulSet": {
      tiers: { agent: pods, gateway },
      facts: { gateway: { "workload.mode": "statefulset", "service.name": "otel-gateway" } },
    },
    "names of a StatefulSet's pods, where nobody said what the tier is": {
      tiers: { agent: pods, gateway },
      facts: { gateway: { "service.name": "otel-gateway" } },
    },
    "addresses of which nobody knows what they are": {
      tiers: { agent: listing("10.0.0.1", "10.0.0.2"), gateway },
    },
  },
  reports: {
    "a Deployment": {
      tiers: {
        agent: listing("otel-gateway.observability:4317", "otel-gateway.observability:4317"),
        gateway,
      },
      expect: [
        "`load_balancing` lists its hosts by hand, but the pods of `gateway` change with every rollout: data for a pod that is gone is lost, new pods get none.",
      ],
      at: ["agent exporters::load_balancing::resolver::static"],
      afterFix: { facts: { gateway: { "service.headless": "beside" } } },
    },
    "a StatefulSet with an autoscaler": {
      tiers: { agent: pods, gateway },
      facts: {
        gateway: {
          "workload.mode": "statefulset",
          "service.name": "otel-gateway",
          "hpa.enabled": true,
          "hpa.max": 4,
        },
      },
      expect: [
        "`load_balancing` lists its hosts by hand, but the pods of `gateway` come and go with the autoscaler: data for a pod that is gone is lost, new pods get none.",
      ],
    },
  },
});
