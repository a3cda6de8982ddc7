import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { corsWildcard } from "./cors-wildcard";

const exposed = { gateway: { "gateway.exposed": true } };
const zipkin = exampleTier({
  receivers: "zipkin: { cors: { allowed_origins: [https://shop.example.com, '*'] } }\n",
  pipelines: "traces: { receivers: [zipkin], exporters: [otlp_http] }\n",
});

describeRule(corsWildcard, {
  silent: {
    "a receiver inside the cluster": {
      tiers: { gateway: zipkin },
      facts: { gateway: { "gateway.exposed": false } },
    },
    "one that no pipeline uses": {
      tiers: { gateway: zipkin.replace("[zipkin]", "[]") },
      facts: exposed,
    },
    "a variable": { tiers: { gateway: zipkin.replace("'*'", '"${env:ORIGIN}"') }, facts: exposed },
  },
  reports: {
    "another receiver, among named origins": {
      tiers: { gateway: zipkin },
      facts: exposed,
      expect: [
        "`zipkin` of `gateway` takes data from pages of any origin (`*`) and can be reached from outside: any site can post made-up telemetry. Name your origins.",
      ],
      at: ["gateway receivers::zipkin::cors::allowed_origins::1"],
      severities: ["warning"],
    },
  },
  asks: { "who reaches it": { tiers: { gateway: zipkin }, expect: ["gateway gateway.exposed"] } },
});
