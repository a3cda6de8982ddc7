import { describeRule } from "../testing/describe-rule";
import { detecting } from "./detectors";
import { nodeEnv } from "./node-env";

const named = detecting("{ detectors: [env, k8snode], k8snode: { node_from_env_var: MY_NODE } }");

describeRule(nodeEnv, {
  silent: {
    "a tier whose variables nobody has listed": { tiers: { agent: named } },
    "the default name, which the values file fills": {
      tiers: { agent: detecting("{ detectors: [k8s_api] }") },
      facts: { agent: { "env.variables": [] } },
    },
    "another detector": {
      tiers: { agent: detecting("{ detectors: [system], k8s_api: { node_from_env_var: MY_NODE } }") },
      facts: { agent: { "env.variables": [] } },
    },
  },
  reports: {
    "a variable that is missing from the list": {
      tiers: { agent: named },
      facts: { agent: { "env.variables": [{ name: "TEAM", from: "value", value: "a" }] } },
      expect: [
        "`k8snode` of `resource_detection` takes its node from `MY_NODE`, which the pods of `agent` do not have: the collector does not start.",
      ],
      at: ["agent deploy::env.variables"],
      afterFix: {
        facts: {
          agent: {
            "env.variables": [
              { name: "TEAM", from: "value", value: "a" },
              { name: "MY_NODE", from: "downward", field: "spec.nodeName" },
            ],
          },
        },
      },
    },
  },
});
