import { describeRule } from "../testing/describe-rule";
import { balancing } from "./examples";
import { lbEndpointSet } from "./lb-endpoint-set";

const agent = (otlp: string) =>
  balancing(`resolver: { k8s: { service: otel-gateway } }\nprotocol:\n  otlp:\n${otlp}`, "traces");

describeRule(lbEndpointSet, {
  silent: {
    "an endpoint that is blank": { tiers: { agent: agent('    endpoint: ""\n    timeout: 5s') } },
  },
  reports: {
    "an endpoint in the template": {
      tiers: { agent: agent("    timeout: 5s # short\n    endpoint: gateway:4317") },
      expect: [
        "`load_balancing` never uses the endpoint `gateway:4317`: the resolver gives every backend's address. Remove it, or set the resolver if data should go there.",
      ],
      at: ["agent exporters::load_balancing::protocol::otlp::endpoint"],
      afterFix: { tiers: { agent: agent("    timeout: 5s # short") } },
    },
  },
});
