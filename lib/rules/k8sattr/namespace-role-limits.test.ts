import { describeRule } from "../testing/describe-rule";
import { enriching } from "./examples";
import { namespaceRoleLimits } from "./namespace-role-limits";

const labels = enriching(
  "{ filter: { namespace: shop }, extract: { labels: [{ key: a, from: namespace }] } }",
);
const role = { gateway: { "rbac.scope": "namespace" } };

describeRule(namespaceRoleLimits, {
  silent: {
    "a ClusterRole": { tiers: { gateway: labels }, facts: { gateway: { "rbac.scope": "cluster" } } },
    "labels of pods": {
      tiers: { gateway: enriching("{ filter: { namespace: shop }, extract: { labels: [{ key: a }] } }") },
      facts: role,
    },
    "no filter by namespace, which no Role is enough for": {
      tiers: { gateway: enriching("{ extract: { metadata: [k8s.node.uid] } }") },
      facts: role,
    },
  },
  asks: { "the kind of role": { tiers: { gateway: labels }, expect: ["gateway rbac.scope"] } },
  reports: {
    "labels of the namespace": {
      tiers: { gateway: labels },
      facts: role,
      expect: [
        "`k8s_attributes` extracts `from: namespace`, which the Role of `gateway` cannot give it: it belongs to the whole cluster, so the attribute stays empty.",
      ],
      at: ["gateway processors::k8s_attributes"],
      afterFix: { facts: { gateway: { "rbac.scope": "cluster" } } },
    },
  },
});
