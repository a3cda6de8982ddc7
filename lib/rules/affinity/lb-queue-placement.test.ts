import { describeRule } from "../testing/describe-rule";
import { balancing } from "./examples";
import { lbQueuePlacement } from "./lb-queue-placement";

const agent = (settings: string) =>
  balancing(`resolver: { k8s: { service: otel-gateway } }\n${settings}`, "traces");

describeRule(lbQueuePlacement, {
  silent: {
    "no queue that anybody wrote": { tiers: { agent: agent("protocol: { otlp: { timeout: 5s } }") } },
    "queues in both places": {
      tiers: {
        agent: agent(
          "sending_queue: { enabled: true }\nprotocol: { otlp: { sending_queue: { queue_size: 10 } } }",
        ),
      },
    },
    "an inner queue that is off": {
      tiers: { agent: agent("protocol: { otlp: { sending_queue: { enabled: false } } }") },
    },
  },
  reports: {
    "a queue in the template only": {
      tiers: { agent: agent("protocol:\n  otlp:\n    sending_queue: { queue_size: 5000 } # a minute") },
      expect: [
        "`load_balancing` queues for each pod only, under `protocol.otlp`: what waits for a pod that goes away is lost. Queue and retry at the top of the exporter instead.",
      ],
      at: ["agent exporters::load_balancing::protocol::otlp::sending_queue"],
      afterFix: {
        tiers: {
          agent: agent(
            "protocol:\n  otlp:\n    sending_queue: { enabled: false } # a minute\nsending_queue:\n  enabled: true\n  queue_size: 5000\nretry_on_failure:\n  enabled: true",
          ),
        },
      },
    },
  },
});
