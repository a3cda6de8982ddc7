import { describeRule } from "../testing/describe-rule";
import { balancing } from "./examples";
import { lbNoResolver } from "./lb-no-resolver";

describeRule(lbNoResolver, {
  silent: {
    "a resolver that is a variable": { tiers: { agent: balancing('resolver: "${env:RESOLVER}"', "traces") } },
    "an exporter that stands in no pipeline": { tiers: { agent: balancing("routing_key: traceID") } },
  },
  reports: {
    "a resolver without a body": {
      tiers: { agent: balancing("resolver: { dns: }", "traces") },
      expect: [
        "`load_balancing` has no resolver, so it knows no backend and the collector does not start: set `static`, `dns`, `k8s` or `aws_cloud_map`.",
      ],
      at: ["agent exporters::load_balancing::resolver"],
    },
    "two resolvers": {
      tiers: {
        agent: balancing("resolver:\n  dns: { hostname: a }\n  k8s: { service: b } # rights", "traces"),
      },
      expect: [
        "`load_balancing` has more than one resolver (`dns`, `k8s`), so the collector does not start: keep one of them.",
      ],
      afterFix: {
        fix: "keep-dns",
        tiers: { agent: balancing("resolver:\n  dns: { hostname: a }", "traces") },
      },
    },
  },
});
