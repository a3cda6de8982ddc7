import { describeRule } from "../testing/describe-rule";
import { balancing, taking } from "./examples";
import { lbK8sServiceNamespace } from "./lb-k8s-service-namespace";

const agent = balancing("resolver: { k8s: { service: otel-gateway } } # the pool", "traces");
const gateway = taking("traces");

describeRule(lbK8sServiceNamespace, {
  silent: {
    "tiers in one namespace": {
      tiers: { agent, gateway },
      facts: { agent: { "workload.namespace": "o11y" }, gateway: { "workload.namespace": "o11y" } },
    },
    "another resolver": {
      tiers: { agent: balancing("resolver: { dns: { hostname: otel-gateway } }", "traces"), gateway },
      facts: { agent: { "workload.namespace": "agents" }, gateway: { "workload.namespace": "o11y" } },
    },
  },
  asks: {
    "tiers of which nobody said where they run": {
      tiers: { agent, gateway },
      expect: ["agent workload.namespace", "gateway workload.namespace"],
    },
  },
  reports: {
    "a bare name across namespaces": {
      tiers: { agent, gateway },
      facts: { agent: { "workload.namespace": "agents" }, gateway: { "workload.namespace": "o11y" } },
      expect: [
        "`load_balancing` looks for Service `otel-gateway` in its own namespace `agents`, but `gateway` is in `o11y`: it finds no pods and loses what it exports.",
      ],
      at: ["agent exporters::load_balancing::resolver::k8s::service"],
      afterFix: { tiers: { agent: agent.replace("otel-gateway", "otel-gateway.o11y") } },
    },
  },
});
