import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { processHostpid } from "./process-hostpid";

const agent = (settings: string) =>
  exampleTier({
    receivers: `host_metrics: ${settings}`,
    pipelines: "metrics: { receivers: [host_metrics], exporters: [otlp_http] }",
  });
const off = { agent: { "security.host-pid": false } };

describeRule(processHostpid, {
  silent: {
    "the node's own list, from its root": {
      tiers: { agent: agent("{ root_path: /hostfs, scrapers: { processes: {} } }") },
      facts: off,
    },
    "other scrapers": { tiers: { agent: agent("{ scrapers: { cpu: {} } }") }, facts: off },
    "a gateway": { tiers: { gateway: agent("{ scrapers: { process: {} } }") } },
  },
  asks: {
    "the namespace": {
      tiers: { agent: agent("{ scrapers: { process: {} } }") },
      expect: ["agent security.host-pid"],
    },
  },
  reports: {
    "a count of one": {
      tiers: { agent: agent("{ root_path: /, scrapers: { cpu: {}, processes: {} } }") },
      facts: off,
      expect: [
        "Scraper `processes` of `host_metrics` sees the processes of its own container only: the pods of `agent` neither share the node's processes nor have a `root_path`.",
      ],
      at: ["agent receivers::host_metrics::scrapers::processes"],
      afterFix: { facts: { agent: { "security.host-pid": true } } },
    },
  },
});
