import { examplePair } from "../shared/example-pair";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { versionSkew } from "./version-skew";

const pair = examplePair(
  "otlp",
  "endpoint: otel-gateway:4317\ntls: { insecure: true }\n",
  "grpc: { endpoint: 0.0.0.0:4317 }\n",
);
const named = { gateway: { "service.name": "otel-gateway" } };

describeRule(versionSkew, {
  silent: {
    "an older image that knows every name": {
      tiers: { gateway: plainTier().replaceAll("otlp_http", "otlphttp") },
      facts: { gateway: { "image.tag": "0.120.0" } },
    },
    "a tag that is no version": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "image.tag": "main" } },
    },
    "a name that the design's version does not know either": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "image.tag": "0.110.0" } },
      collector: "0.120.0",
    },
    "tiers a few releases apart": {
      tiers: pair,
      facts: named,
      collectors: { agent: "0.159.0", gateway: "0.150.0" },
    },
  },
  reports: {
    "a name newer than the image": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "image.tag": "v0.140.0" } },
      expect: [
        "Image tag `v0.140.0` of `gateway` is not 0.159.0, for which the design is checked: `otlp_http` is no name it knows, so the collector does not start.",
      ],
      at: ["gateway deploy::image.tag"],
      severities: ["warning"],
      afterFix: { facts: { gateway: { "image.tag": "0.159.0" } } },
    },
    "tiers that are far apart": {
      tiers: { ...pair, gateway: pair.gateway.replaceAll("otlp_http", "otlphttp") },
      facts: named,
      collectors: { agent: "0.159.0", gateway: "0.128.0" },
      expect: [
        "`agent` runs 0.159.0 and `gateway` 0.128.0, 31 releases apart: names and settings of one tier are not those of the other. Bring them together.",
      ],
      at: ["agent hop::agent/otlp→gateway"],
    },
  },
});
