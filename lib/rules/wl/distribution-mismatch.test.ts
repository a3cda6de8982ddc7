import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { distributionMismatch } from "./distribution-mismatch";

const kafkas = exampleTier({
  receivers: "kafka: { brokers: [kafka:9092] }\nstatsd: {}\n",
  exporters: "kafka: { brokers: [kafka:9092] }\n",
  pipelines: "metrics: { receivers: [kafka, statsd], exporters: [kafka] }\n",
});

describeRule(distributionMismatch, {
  silent: {
    "an image of one's own": {
      tiers: { gateway: kafkas },
      facts: { gateway: { "image.repository": "registry.example.com/collector" } },
    },
    "an image that has what is used": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "image.repository": "otel/opentelemetry-collector-k8s" } },
    },
    "a build that has everything, by older names and with kinds": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "image.components": ["receiver/otlp", "exporter/otlp_http"] } },
    },
  },
  reports: {
    "the image of another distribution": {
      tiers: { gateway: kafkas },
      facts: {
        gateway: {
          "image.repository":
            "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector",
        },
      },
      expect: [
        "Image `ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector` has no receiver type `statsd`: the collector does not start.",
      ],
      at: ["gateway deploy::image.repository"],
      severities: ["error"],
      afterFix: {
        facts: {
          gateway: {
            "image.repository":
              "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib",
          },
        },
      },
    },
    "a build without them": {
      tiers: { gateway: kafkas },
      facts: { gateway: { "image.components": ["receiver/kafka", "otlp"] } },
      expect: [
        "The image is built without receiver type `statsd` and lacks one more: the collector does not start.",
      ],
      at: ["gateway deploy::image.components"],
    },
    "the program of another distribution": {
      tiers: { gateway: plainTier() },
      facts: {
        gateway: {
          "image.repository": "otel/opentelemetry-collector-k8s",
          "image.command": "/otelcol-contrib",
        },
      },
      expect: [
        "Image `otel/opentelemetry-collector-k8s` has no program `/otelcol-contrib`: the container does not start.",
      ],
      at: ["gateway deploy::image.command"],
    },
  },
});
