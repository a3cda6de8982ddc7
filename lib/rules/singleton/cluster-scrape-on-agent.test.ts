import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { clusterScrapeOnAgent } from "./cluster-scrape-on-agent";

const agent = (job: string, more = "") =>
  exampleTier({
    receivers: `prometheus:\n  config:\n    scrape_configs:\n      - job_name: apps\n${job}${more}`,
    pipelines: "metrics: { receivers: [prometheus], exporters: [otlp_http] }",
  });
const message =
  "Every agent scrapes all targets of job `apps` in `prometheus`: samples come once per node and out of order. Keep the job to the agent's own node.";
const pods = "        kubernetes_sd_configs: [{ role: pod }]\n";

describeRule(clusterScrapeOnAgent, {
  silent: {
    "its own metrics": {
      tiers: {
        agent: agent('        static_configs: [{ targets: ["localhost:8888", "127.0.0.1:9100"] }]\n'),
      },
    },
    "a target of its node": {
      tiers: { agent: agent('        static_configs: [{ targets: ["${env:K8S_NODE_IP}:9100"] }]\n') },
    },
    "a rule that keeps the own node": {
      tiers: {
        agent: agent(
          `${pods}        relabel_configs: [{ source_labels: [__meta_kubernetes_pod_node_name], action: keep, regex: n1 }]\n`,
        ),
      },
    },
    "a Target Allocator of the receiver": {
      tiers: { agent: agent(pods, "  target_allocator: { endpoint: http://otel-ta }\n") },
    },
    "a Target Allocator of the deployment": {
      tiers: { agent: agent(pods) },
      facts: { agent: { "target-allocator.enabled": true } },
    },
    "a discovery of which nothing is known": {
      tiers: { agent: agent("        file_sd_configs: [{ files: [/etc/targets.yaml] }]\n") },
    },
    "a pool": { tiers: { gateway: agent(pods) } },
  },
  reports: {
    "all pods, bounded by the fix": {
      tiers: { agent: agent(pods) },
      expect: [message],
      at: ["agent receivers::prometheus::config::scrape_configs::0"],
      afterFix: {
        tiers: {
          agent: agent(
            '        kubernetes_sd_configs: [{ role: pod, selectors: [{ role: pod, field: "spec.nodeName=${env:K8S_NODE_NAME}" }] }]\n',
          ),
        },
        facts: {
          agent: { "env.variables": [{ name: "K8S_NODE_NAME", from: "downward", field: "spec.nodeName" }] },
        },
      },
    },
    "a Service by name": {
      tiers: {
        agent: agent("        static_configs: [{ targets: [kube-state-metrics.kube-system:8080] }]\n"),
      },
      expect: [message],
    },
    "endpoints, which no field bounds": {
      tiers: { agent: agent("        kubernetes_sd_configs: [{ role: endpoints }]\n") },
      expect: [message],
    },
  },
});
