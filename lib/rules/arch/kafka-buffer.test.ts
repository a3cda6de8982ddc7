import { exampleTier } from "../shared/example-tier";
import { plainPair } from "../shared/plain-pair";
import { describeRule } from "../testing/describe-rule";
import { kafkaBuffer } from "./kafka-buffer";

const pair = plainPair();
const named = { gateway: { "service.name": "otel-gateway" } };

describeRule(kafkaBuffer, {
  silent: {
    "loss that nobody spoke of": { tiers: pair, facts: named },
    "Kafka between the tiers": {
      tiers: {
        agent: exampleTier({
          exporters: "kafka: { brokers: [kafka:9092] }\n",
          pipelines: "traces: { receivers: [otlp], exporters: [kafka] }\n",
        }),
        gateway: exampleTier({
          receivers: "kafka: { brokers: [kafka:9092] }\n",
          pipelines: "traces: { receivers: [kafka], exporters: [otlp_http] }\n",
        }),
      },
      facts: { agent: { "load.loss-acceptable": false } },
    },
  },
  reports: {
    "data that must not be lost": {
      tiers: pair,
      facts: { ...named, agent: { "load.loss-acceptable": false } },
      expect: [
        "`agent` must not lose data, but hands it to `gateway` by `otlp_grpc`: a long outage or a lost node loses what is queued. Kafka between the tiers would keep it.",
      ],
      at: ["agent hop::agent/otlp_grpc→gateway"],
      severities: ["info"],
    },
  },
});
