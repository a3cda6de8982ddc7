import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { receiverSameSource } from "./receiver-same-source";

const logs = (first: string, second: string) =>
  exampleTier({
    receivers: `file_log/a: ${first}\nfile_log/b: ${second}`,
    pipelines: "logs: { receivers: [file_log/a, file_log/b], exporters: [otlp_http] }",
  });
const metrics = (first: string, second: string) =>
  exampleTier({
    receivers: `${first}\n${second}`,
    pipelines: `metrics: { receivers: [${first.split(":")[0]}, ${second.split(":")[0]}], exporters: [otlp_http] }`,
  });

describeRule(receiverSameSource, {
  silent: {
    "files that are parted by exclude": {
      tiers: {
        agent: logs(
          "{ include: [/var/log/pods/*/*/*.log], exclude: [/var/log/pods/a_*/*/*.log] }",
          "{ include: [/var/log/pods/*/*/*.log], exclude: [/var/log/pods/b_*/*/*.log] }",
        ),
      },
    },
    "files that a variable names": {
      tiers: { agent: logs('{ include: ["${env:A}"] }', '{ include: ["${env:A}"] }') },
    },
    "scrapers of their own": {
      tiers: {
        agent: metrics(
          "host_metrics/fast: { scrapers: { cpu: {} } }",
          "host_metrics/slow: { scrapers: { disk: {} } }",
        ),
      },
    },
    "one scraper with two settings": {
      tiers: {
        agent: metrics(
          "host_metrics/a: { scrapers: { process: { include: { names: [a], match_type: strict } } } }",
          "host_metrics/b: { scrapers: { process: { include: { names: [b], match_type: strict } } } }",
        ),
      },
    },
    "the kubelet's figures of pods": {
      tiers: {
        agent: metrics(
          "host_metrics: { scrapers: { cpu: {} } }",
          "kubelet_stats: { metric_groups: [pod, container] }",
        ),
      },
    },
  },
  reports: {
    "two patterns of which one is the same": {
      tiers: {
        agent: logs("{ include: [/a.log, /b.log] }", "{ include: [/c.log, /b.log] }"),
      },
      expect: [
        "`file_log/b` reads the same files as `file_log/a` (`/b.log`): every line arrives twice. Keep one of them, or let `exclude` part them.",
      ],
      at: ["agent receivers::file_log/b"],
      severities: ["warning"],
    },
    "one scraper in two receivers": {
      tiers: {
        agent: metrics(
          "host_metrics/a: { scrapers: { cpu: {}, load: } }",
          "host_metrics/b: { scrapers: { load: } }",
        ),
      },
      expect: [
        "`host_metrics/b` runs the scraper `load` that `host_metrics/a` runs already: every point arrives twice. Keep it in one of them.",
      ],
    },
    "the node's figures by the kubelet, as a note": {
      tiers: { agent: metrics("host_metrics: { scrapers: { memory: {} } }", "kubelet_stats: {}") },
      expect: [
        "`kubelet_stats` measures the node, as `host_metrics` does: CPU, memory and network of every node are stored twice, under two names. Leave `node` out of `metric_groups` if one is enough.",
      ],
      severities: ["info"],
    },
  },
});
