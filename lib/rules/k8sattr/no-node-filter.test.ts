import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { noNodeFilter } from "./no-node-filter";

const agent = (
  processor: string,
) => `receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
processors:
  k8s_attributes/pods:${processor}
exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
service:
  pipelines:
    traces: { receivers: [otlp], processors: [k8s_attributes/pods], exporters: [otlp_http] }
    logs: { receivers: [otlp], processors: [k8s_attributes/pods], exporters: [otlp_http] }
`;

describeRule(noNodeFilter, {
  silent: {
    "the node's name, from a variable": {
      tiers: { agent: agent(' { filter: { node: "${env:K8S_NODE_NAME}" } }') },
    },
    "a field selector": {
      tiers: { agent: agent(" { filter: { fields: [{ key: spec.nodeName, value: n1, op: equals }] } }") },
    },
    "a processor that only notes addresses": { tiers: { agent: agent(" { passthrough: true }") } },
    "a gateway, which enriches for all nodes": { tiers: { gateway: agent("") } },
    "a processor that stands in no pipeline": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
          processors: { k8s_attributes: {} }
          exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [otlp_http] }
        `,
      },
    },
  },
  reports: {
    "a filter by namespace only": {
      tiers: { agent: agent("\n    # of this team\n    filter:\n      namespace: shop") },
      facts: { agent: { "env.variables": [{ name: "TEAM", from: "value", value: "shop" }] } },
      expect: [
        "`k8s_attributes/pods` has no node filter: the agent on every node watches and caches all pods of the cluster, which loads the API server and costs memory.",
      ],
      at: ["agent processors::k8s_attributes/pods"],
      afterFix: {
        tiers: {
          agent: agent(
            "\n    # of this team\n    filter:\n      namespace: shop\n      node_from_env_var: K8S_NODE_NAME",
          ),
        },
        facts: {
          agent: {
            "env.variables": [
              { name: "TEAM", from: "value", value: "shop" },
              { name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" },
            ],
          },
        },
      },
    },
    "no settings at all, under the old name": {
      tiers: { agent: agent("").replaceAll("k8s_attributes", "k8sattributes") },
      expect: [
        "`k8sattributes/pods` has no node filter: the agent on every node watches and caches all pods of the cluster, which loads the API server and costs memory.",
      ],
    },
  },
});
