import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { privileged } from "./privileged";

const root =
  "`gateway` runs as root, though none of its components reads files or sockets of the node: a flaw in a receiver then gives away the node.";

describeRule(privileged, {
  silent: {
    "a reader of log files": {
      tiers: {
        agent: exampleTier({
          receivers: "filelog: { include: [/var/log/pods/*/*/*.log] }\n",
          pipelines: "logs: { receivers: [filelog], exporters: [otlp_http] }\n",
        }),
      },
      facts: { agent: { "security.run-as-user": 0, "security.privileged": true } },
    },
    "queues in a folder of the node": {
      tiers: {
        gateway: exampleTier({
          extensions: "file_storage: { directory: /var/lib/otelcol }\n",
          service: "extensions: [file_storage]\n",
          pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
        }),
      },
      facts: { gateway: { "security.run-as-root": true } },
    },
    "a receiver that we do not know": {
      tiers: {
        agent: exampleTier({
          receivers: "kernel_probe: {}\n",
          pipelines: "metrics: { receivers: [kernel_probe], exporters: [otlp_http] }\n",
        }),
      },
      facts: { agent: { "security.privileged": true } },
    },
    "an ordinary user": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "security.privileged": false } },
    },
  },
  reports: {
    "root by either fact": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "security.run-as-root": true } },
      expect: [root],
      at: ["gateway deploy::security.run-as-root"],
      severities: ["warning"],
      afterFix: { facts: { gateway: { "security.run-as-root": false } } },
    },
    "both rights": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "security.run-as-user": 0, "security.privileged": true } },
      expect: [
        "Pods of `gateway` are privileged, though none of its components needs the node: a flaw in a receiver then gives away the whole node.",
        root,
      ],
      at: ["gateway deploy::security.privileged", "gateway deploy::security.run-as-user"],
      afterFix: { fix: "privileged", facts: { gateway: { "security.privileged": false } } },
    },
  },
});
