import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { terminationGrace } from "./termination-grace";

const withQueue = (queue: string) =>
  exampleTier({
    exporters: `otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { ${queue} } }\n`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });
const short = { gateway: { "termination-grace": 30 } };

describeRule(terminationGrace, {
  silent: {
    "the default queue": { tiers: { gateway: plainTier() }, facts: short },
    "a large queue with many consumers": {
      tiers: { gateway: withQueue("queue_size: 5000, num_consumers: 50") },
      facts: short,
    },
    "a queue on disk": {
      tiers: { gateway: withQueue("queue_size: 50000, storage: file_storage") },
      facts: short,
    },
    "a queue counted in bytes": {
      tiers: { gateway: withQueue("queue_size: 50000000, sizer: bytes") },
      facts: short,
    },
    "a queue that is off": {
      tiers: { gateway: withQueue("enabled: false, queue_size: 50000") },
      facts: short,
    },
  },
  reports: {
    "a large queue": {
      tiers: { gateway: withQueue("queue_size: 20000") },
      facts: { gateway: { "termination-grace": 60 } },
      expect: [
        "A full queue of `otlp_http` takes about 200 s to empty, and the pod is killed after 60 s: the rest is lost at each rollout.",
      ],
      at: ["gateway deploy::termination-grace"],
      severities: ["info"],
      afterFix: { facts: { gateway: { "termination-grace": 200 } } },
    },
  },
  asks: {
    "how long pods may take": {
      tiers: { gateway: withQueue("queue_size: 5000") },
      expect: ["gateway termination-grace"],
    },
  },
});
