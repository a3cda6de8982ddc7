import { describeRule } from "../testing/describe-rule";
import { enriching } from "./examples";
import { rbac } from "./rbac";

const verbs = ["get", "list", "watch"];
const basic = { apiGroups: [""], resources: ["pods", "namespaces"], verbs };
const granted = (...rules: readonly (typeof basic)[]) => ({
  agent: { "rbac.create": true, "rbac.rules": rules },
});

describeRule(rbac, {
  silent: {
    "a processor that only notes addresses": {
      tiers: { agent: enriching("{ passthrough: true }") },
      facts: granted(),
    },
    "rights of a kubeconfig": {
      tiers: { agent: enriching("{ auth_type: kubeConfig }") },
      facts: granted(),
    },
    "one namespace, which needs no list of them": {
      tiers: { agent: enriching("{ filter: { namespace: shop } }") },
      facts: granted({ ...basic, resources: ["pods"] }),
    },
    "everything by wildcard": {
      tiers: { agent: enriching("{ extract: { labels: [{ from: node }, { from: job }] } }") },
      facts: granted({ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }),
    },
  },
  asks: {
    "rights of which nobody spoke": { tiers: { agent: enriching("{}") }, expect: ["agent rbac.create"] },
    "a role whose rules are not known": {
      tiers: { agent: enriching("{}") },
      facts: { agent: { "rbac.create": true } },
      expect: ["agent rbac.rules"],
    },
  },
  reports: {
    "owners and nodes beside the pods": {
      tiers: {
        agent: enriching(
          "{ extract: { metadata: [k8s.node.uid, k8s.cronjob.uid], labels: [{ key: a, from: deployment }] } }",
        ),
      },
      facts: granted(basic),
      expect: [
        "`agent` may not get, list and watch `nodes, replicasets, deployments, jobs`: `k8s_attributes` learns nothing of them, and data leaves without those Kubernetes attributes.",
      ],
      at: ["agent processors::k8s_attributes"],
      afterFix: {
        facts: {
          agent: {
            "rbac.rules": [
              basic,
              { apiGroups: [""], resources: ["nodes"], verbs },
              { apiGroups: ["apps"], resources: ["replicasets"], verbs },
              { apiGroups: ["apps"], resources: ["deployments"], verbs },
              { apiGroups: ["batch"], resources: ["jobs"], verbs },
            ],
          },
        },
      },
    },
    "no role at all": {
      tiers: { agent: enriching("{ filter: { namespace: shop } }") },
      facts: { agent: { "rbac.create": false } },
      expect: [
        "`agent` may not get, list and watch `pods`: `k8s_attributes` learns nothing of them, and data leaves without those Kubernetes attributes.",
      ],
      afterFix: { facts: { agent: { "rbac.create": true } } },
    },
  },
});
