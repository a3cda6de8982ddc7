import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { fileLogOwnLogs } from "./file-log-own-logs";

const agent = (receiver: string, exporters: string) =>
  exampleTier({
    receivers: receiver,
    exporters: 'otlp_http: { endpoint: "https://otlp.example.com" }\ndebug: {}',
    pipelines: `logs: { receivers: [${receiver.split(":")[0]}], exporters: ${exporters} }`,
  });
const all = "file_log:\n  include: [/var/log/pods/*/*/*.log] # every pod";
const said =
  "`file_log` reads the logs of all pods, also the collector's own, into which `debug` writes: each line makes new lines, without end. Leave its own pods out.";

describeRule(fileLogOwnLogs, {
  silent: {
    "debug that stands in no pipeline": { tiers: { agent: agent(all, "[otlp_http]") } },
    "the logs of one namespace": {
      tiers: { agent: agent("file_log: { include: [/var/log/pods/shop_*/*/*.log] }", "[debug]") },
    },
  },
  reports: {
    "debug beside a backend, where the release is known": {
      tiers: { agent: agent(all, "[otlp_http, debug]") },
      facts: { agent: { "workload.namespace": "otel", "workload.release": "node-agent" } },
      expect: [said],
      at: ["agent receivers::file_log::include"],
      severities: ["warning"],
      afterFix: {
        tiers: {
          agent: agent(`${all}\n  exclude: [/var/log/pods/otel_node-agent*_*/*/*.log]`, "[otlp_http, debug]"),
        },
      },
    },
    "the links to containers, under the older name and without a fix": {
      tiers: { agent: agent("filelog: { include: [/var/log/containers/*.log] }", "[debug]") },
      facts: { agent: { "workload.namespace": "otel", "workload.release": "node-agent" } },
      collector: "0.140.0",
      expect: [said.replace("file_log", "filelog")],
    },
  },
});
