import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { remoteWriteOrdering } from "./remote-write-ordering";

const writing = (queue: string) =>
  exampleTier({
    exporters: `prometheusremotewrite:\n  endpoint: https://metrics.example.com/api/v1/write\n  remote_write_queue: { ${queue} } # tuned`,
    pipelines: "metrics: { receivers: [otlp], exporters: [prometheusremotewrite] }",
  });
const gate = "exporter.prometheusremotewritexporter.EnableMultipleWorkers";

describeRule(remoteWriteOrdering, {
  silent: {
    "the gate at its default, where the queue has one worker": {
      tiers: { gateway: writing("num_consumers: 10") },
    },
    "the gate switched off": {
      tiers: { gateway: writing("num_consumers: 10") },
      facts: { gateway: { "collector.gates": [`-${gate}`] } },
    },
    "workers left at their default, which is one with the gate": {
      tiers: { gateway: writing("queue_size: 20000") },
      facts: { gateway: { "collector.gates": [gate] } },
    },
  },
  reports: {
    "several workers": {
      tiers: { gateway: writing("queue_size: 20000, num_consumers: 10") },
      facts: { gateway: { "collector.gates": [`+${gate}`] } },
      expect: [
        "10 workers of `prometheusremotewrite` send batches side by side: points of a series arrive out of order and are refused, unless the backend allows that.",
      ],
      at: ["gateway exporters::prometheusremotewrite::remote_write_queue::num_consumers"],
      afterFix: { tiers: { gateway: writing("queue_size: 20000, num_consumers: 1") } },
    },
  },
});
