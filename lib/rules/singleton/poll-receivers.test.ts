import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { pollReceivers } from "./poll-receivers";

const tier = (receiver: string) =>
  exampleTier({
    receivers: receiver,
    pipelines: `metrics: { receivers: [${receiver.split(":")[0] ?? ""}], exporters: [otlp_http] }`,
  });

describeRule(pollReceivers, {
  silent: {
    "a database beside the agent": { tiers: { agent: tier('redis: { endpoint: "localhost:6379" }') } },
    "the default address, which is the pod's own": { tiers: { agent: tier("redis: {}") } },
    "an address that differs from node to node": {
      tiers: { agent: tier('redis: { endpoint: "${env:K8S_NODE_IP}:6379" }') },
    },
    "one pod for the cluster": { tiers: { cluster: tier("mysql: { endpoint: db.shop:3306 }") } },
  },
  asks: {
    "how far the autoscaler goes": {
      tiers: { gateway: tier("mysql: { endpoint: db.shop:3306 }") },
      facts: { gateway: { "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "a URL that every agent asks": {
      tiers: {
        agent: tier('http_check: { targets: [{ endpoint: "https://shop.example.com", method: GET }] }'),
      },
      expect: [
        "`http_check` runs on every node of `agent` and each copy polls the same thing: its load and its metrics come as often as there are nodes. Run it in one pod.",
      ],
      at: ["agent receivers::http_check"],
    },
    "a cloud's account, under the old name": {
      tiers: { gateway: tier("azuremonitor: { subscription_ids: [a] }") },
      facts: { gateway: { "workload.replicas": 2 } },
      expect: [
        "`azuremonitor` runs in each of the 2 pods of `gateway` and each polls the same thing: its load and its metrics come more than once. Run it in one pod.",
      ],
      afterFix: { facts: { gateway: { "workload.replicas": 1 } } },
    },
  },
});
