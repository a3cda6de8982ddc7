import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { pickFirst } from "./pick-first";

const pair = (settings: string) =>
  examplePair("otlp", `${settings}\ntls: { insecure: true }`, 'grpc: { endpoint: "${env:MY_POD_IP}:4317" }');

describeRule(pickFirst, {
  silent: {
    "a Service with one address": { tiers: pair("endpoint: otel-gateway:4317\nbalancer_name: pick_first") },
    "the default": { tiers: pair("endpoint: otel-gateway-headless:4317") },
    "one pod": {
      tiers: pair("endpoint: otel-gateway-headless:4317\nbalancer_name: pick_first"),
      facts: { gateway: { "workload.replicas": 1 } },
    },
  },
  reports: {
    "the first of all pods": {
      tiers: pair("endpoint: otel-gateway-headless:4317 # pods\nbalancer_name: pick_first"),
      expect: [
        "`otlp` is told of 3 pods of `gateway` and sends everything to the first: that pod drowns while the others idle.",
      ],
      at: ["agent exporters::otlp::balancer_name"],
      afterFix: { tiers: { agent: pair("endpoint: otel-gateway-headless:4317 # pods").agent } },
    },
  },
});
