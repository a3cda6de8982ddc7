import { describeRule } from "../testing/describe-rule";
import { nodeEnvMissing } from "./node-env-missing";

const agent = (
  variable: string,
) => `receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
processors:
  k8s_attributes: { filter: { node_from_env_var: ${variable} } }
exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
service:
  pipelines:
    traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }
`;

describeRule(nodeEnvMissing, {
  silent: {
    "a tier whose variables nobody has listed": { tiers: { agent: agent("SOME_NODE") } },
    "a name that the values file fills by itself": {
      tiers: { agent: agent("K8S_NODE_NAME") },
      facts: { agent: { "env.variables": [] } },
    },
    "a variable that is listed": {
      tiers: { agent: agent("SOME_NODE") },
      facts: { agent: { "env.variables": [{ name: "SOME_NODE", from: "value", value: "n1" }] } },
    },
  },
  reports: {
    "a variable that is missing from the list": {
      tiers: { agent: agent("SOME_NODE") },
      facts: { agent: { "env.variables": [{ name: "TEAM", from: "value", value: "shop" }] } },
      expect: [
        "`k8s_attributes` takes its node from `SOME_NODE`, which the pods of `agent` do not have: the collector does not start.",
      ],
      at: ["agent deploy::env.variables"],
      afterFix: {
        tiers: { agent: agent("SOME_NODE") },
        facts: {
          agent: {
            "env.variables": [
              { name: "TEAM", from: "value", value: "shop" },
              { name: "SOME_NODE", from: "downward", field: "spec.nodeName" },
            ],
          },
        },
      },
    },
  },
});
