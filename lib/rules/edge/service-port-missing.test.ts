import { balancing, taking } from "../affinity/examples";
import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { servicePortMissing } from "./service-port-missing";

const tiers = examplePair(
  "otlp_grpc",
  "endpoint: otel-gateway:4317\ntls: { insecure: true }",
  'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
);

describeRule(servicePortMissing, {
  silent: {
    "a Service that maps the port to another": {
      tiers: examplePair(
        "otlp_grpc",
        "endpoint: otel-gateway:80",
        'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
      ),
      facts: { gateway: { "service.ports": [{ port: 80, targetPort: 4317 }] } },
    },
    "a load balancer, which goes past the Service": {
      tiers: {
        agent: balancing("resolver: { k8s: { service: otel-gateway } }", "traces"),
        gateway: taking("traces"),
      },
      facts: { gateway: { "service.ports": [80] } },
    },
  },
  asks: { "ports of which nobody spoke": { tiers, expect: ["gateway service.ports"] } },
  reports: {
    "a port that is not listed": {
      tiers,
      facts: { gateway: { "service.ports": [80] } },
      expect: [
        "The Service of `gateway` does not have port 4317, to which `otlp_grpc` sends: nothing arrives, and the data is lost when its queue is full.",
      ],
      at: ["gateway deploy::service.ports"],
      afterFix: { facts: { gateway: { "service.ports": [80, 4317] } } },
    },
  },
});
