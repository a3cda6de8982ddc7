import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { missingOnAgent } from "./missing-on-agent";

const agent = (processors: string, list: string) =>
  exampleTier({
    receivers: "host_metrics: { root_path: /hostfs, scrapers: { cpu: {} } }",
    processors,
    pipelines: `metrics: { receivers: [host_metrics], processors: [${list}], exporters: [otlp_http] }`,
  });
const limiter = "memory_limiter: { check_interval: 1s, limit_percentage: 80 }\n";
const message =
  "Nothing in `metrics` says which node the metrics of `host_metrics` are from: the series of all nodes become one, with values that jump between them.";

describeRule(missingOnAgent, {
  silent: {
    "a node's name from the environment": {
      tiers: {
        agent: agent(
          'resource: { attributes: [{ key: k8s.node.name, value: "${env:NODE}", action: upsert }] }',
          "resource",
        ),
      },
    },
    "a statement that writes the host": {
      tiers: {
        agent: agent(
          'transform: { metric_statements: ["set(resource.attributes[\\"host.name\\"], \\"a\\")"] }',
          "transform",
        ),
      },
    },
    "a gateway": { tiers: { gateway: agent(limiter, "memory_limiter") } },
  },
  reports: {
    "a limiter alone": {
      tiers: { agent: agent(limiter, "memory_limiter") },
      expect: [message],
      at: ["agent receivers::host_metrics"],
      afterFix: {
        tiers: {
          agent: agent(
            `${limiter}resource:\n  attributes:\n    - key: k8s.node.name\n      value: \${env:K8S_NODE_NAME}\n      action: upsert\n`,
            "memory_limiter, resource",
          ),
        },
        facts: {
          agent: { "env.variables": [{ name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" }] },
        },
      },
    },
    "a look-up of pods, which finds none behind a node's figures": {
      tiers: {
        agent: agent("k8s_attributes: { filter: { node_from_env_var: K8S_NODE_NAME } }", "k8s_attributes"),
      },
      expect: [message],
    },
  },
});
