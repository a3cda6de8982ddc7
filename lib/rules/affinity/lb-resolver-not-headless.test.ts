import { describeRule } from "../testing/describe-rule";
import { balancing, taking } from "./examples";
import { lbResolverNotHeadless } from "./lb-resolver-not-headless";

const agent = balancing("resolver: { dns: { hostname: otel-gateway.observability } } # all pods", "logs");
const gateway = taking("logs");

describeRule(lbResolverNotHeadless, {
  silent: {
    "a Service that is headless itself": {
      tiers: { agent, gateway },
      facts: { gateway: { "service.headless": "only" } },
    },
    "one pod": { tiers: { agent, gateway }, facts: { gateway: { "workload.replicas": 1 } } },
    "the k8s resolver, which asks for no address": {
      tiers: {
        agent: balancing("resolver: { k8s: { service: otel-gateway.observability } }", "logs"),
        gateway,
      },
    },
  },
  asks: {
    "a tier of which nobody knows how its Service resolves": {
      tiers: { agent, cluster: gateway },
      facts: {
        cluster: { "workload.mode": "deployment", "workload.replicas": 2, "service.name": "otel-gateway" },
      },
      expect: ["cluster service.headless"],
    },
  },
  reports: {
    "a Service with a cluster IP": {
      tiers: { agent, gateway },
      expect: [
        "Service `otel-gateway` is not headless: `load_balancing` sees one address for all pods of `gateway`, and data with the same routing key ends up in different pods.",
      ],
      at: ["agent exporters::load_balancing::resolver::dns::hostname"],
      afterFix: {
        tiers: {
          agent: agent.replace(
            "otel-gateway.observability",
            "otel-gateway-headless.observability.svc.cluster.local",
          ),
        },
        facts: { gateway: { "service.headless": "beside" } },
      },
    },
  },
});
