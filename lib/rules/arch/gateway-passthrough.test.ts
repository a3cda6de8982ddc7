import { exampleTier } from "../shared/example-tier";
import { plainPair } from "../shared/plain-pair";
import { describeRule } from "../testing/describe-rule";
import { gatewayPassthrough } from "./gateway-passthrough";

const pair = plainPair();
const gateway = (exporter: string, processors = "") =>
  exampleTier({
    processors: "memory_limiter: { check_interval: 1s, limit_percentage: 80 }\nresource: {}\n",
    exporters: exporter,
    pipelines: `traces: { receivers: [otlp], processors: [${processors}], exporters: [${exporter.split(":")[0] ?? ""}] }\n`,
  });
const facts = { gateway: { "service.name": "otel-gateway" } };
const plain = 'otlp_http: { endpoint: "https://otlp.example.com" }\n';

describeRule(gatewayPassthrough, {
  silent: {
    "nobody in the design sends to it": { tiers: { gateway: gateway(plain) } },
    "a processor of its own": { tiers: { ...pair, gateway: gateway(plain, "resource") }, facts },
    "another protocol behind it": {
      tiers: { ...pair, gateway: gateway("kafka: { brokers: [k:9092] }\n") },
      facts,
    },
    "an authenticator": {
      tiers: {
        ...pair,
        gateway: gateway(
          'otlp_http: { endpoint: "https://otlp.example.com", auth: { authenticator: oauth2client } }\n',
        ),
      },
      facts,
    },
    "a queue on disk": {
      tiers: {
        ...pair,
        gateway: gateway(
          'otlp_http: { endpoint: "https://otlp.example.com", sending_queue: { storage: file_storage } }\n',
        ),
      },
      facts,
    },
    "clients that have no agent": {
      tiers: { ...pair, gateway: gateway(plain) },
      facts: { gateway: { ...facts.gateway, "gateway.direct-clients": true } },
    },
  },
  reports: {
    "a limiter alone": {
      tiers: { ...pair, gateway: gateway(plain, "memory_limiter") },
      facts,
      expect: [
        "`gateway` only hands on to `otlp_http` what `agent` sends: it adds a hop, pods and a point of failure, and changes nothing. Use it, or let `agent` send directly.",
      ],
      at: ["gateway service::pipelines"],
      severities: ["info"],
    },
  },
});
