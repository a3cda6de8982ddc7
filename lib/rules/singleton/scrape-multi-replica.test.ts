import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { scrapeMultiReplica } from "./scrape-multi-replica";

const gateway = (job: string) =>
  exampleTier({
    receivers: `prometheus: { config: { scrape_configs: [{ job_name: self, static_configs: [{ targets: ["0.0.0.0:8888"] }] }, { job_name: apps, ${job} }] } }`,
    pipelines: "metrics: { receivers: [prometheus], exporters: [otlp_http] }",
  });
const shared = gateway("static_configs: [{ targets: [db.shop:9187] }]");

describeRule(scrapeMultiReplica, {
  silent: {
    "one pod": { tiers: { gateway: shared }, facts: { gateway: { "workload.replicas": 1 } } },
    "one pod for the cluster": { tiers: { cluster: shared } },
    "an agent, of which another rule speaks": { tiers: { agent: shared } },
    "targets parted by a hash": {
      tiers: {
        gateway: gateway(
          "kubernetes_sd_configs: [{ role: pod }], relabel_configs: [{ source_labels: [__address__], modulus: 3, target_label: shard, action: hashmod }]",
        ),
      },
    },
  },
  asks: {
    "how far the autoscaler goes": {
      tiers: { gateway: shared },
      facts: { gateway: { "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "a database that three pods ask": {
      tiers: { gateway: shared },
      expect: [
        "Each of the 3 pods of `gateway` scrapes the same targets (`prometheus`, job `apps`): samples come several times and out of order.",
      ],
      at: ["gateway receivers::prometheus"],
      afterFix: { facts: { gateway: { "workload.replicas": 1 } } },
    },
  },
});
