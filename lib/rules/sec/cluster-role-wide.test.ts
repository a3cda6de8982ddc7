import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { clusterRoleWide } from "./cluster-role-wide";

const tiers = { agent: plainTier() };
const rights = (...rules: readonly (readonly [string, string, string])[]) => ({
  agent: {
    "rbac.rules": rules.map(([apiGroups, resources, verbs]) => ({
      apiGroups: apiGroups.split(" "),
      resources: resources.split(" "),
      verbs: verbs.split(" "),
    })),
  },
});

describeRule(clusterRoleWide, {
  silent: {
    "a role nobody described": { tiers },
    "secrets of a group of its own": { tiers, facts: rights(["example.com", "secrets", "get"]) },
  },
  reports: {
    "cluster-admin": {
      tiers,
      facts: rights(["*", "*", "*"]),
      expect: [
        "The role of `agent` allows everything on everything: whoever gets into a collector has the cluster. List the resources it reads.",
      ],
      at: ["agent deploy::rbac.rules"],
      severities: ["warning"],
    },
    "a view of everything": {
      tiers,
      facts: rights(["*", "*", "get list"]),
      expect: [
        "The role of `agent` allows get, list on all resources (`*`), Secrets among them. List the resources that its components read.",
      ],
    },
    "every verb": {
      tiers,
      facts: rights(["", "pods nodes", "*"], ["apps", "replicasets", "get"]),
      expect: [
        "The role of `agent` allows every verb on `pods, nodes`: it can change and delete what it only has to read.",
      ],
      afterFix: { facts: rights(["", "pods nodes", "get list watch"], ["apps", "replicasets", "get"]) },
    },
    "Secrets in an entry of their own": {
      tiers,
      facts: rights(["", "pods", "get"], ["", "secrets", "get watch"]),
      expect: [
        "The role of `agent` allows get, watch on `secrets`: whoever gets into a collector reads every password it covers.",
      ],
      afterFix: { facts: rights(["", "pods", "get"]) },
    },
  },
});
