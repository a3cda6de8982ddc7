import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { commandArgsGates } from "./command-args-gates";

const tiers = { gateway: plainTier() };

describeRule(commandArgsGates, {
  silent: {
    "a gate of contrib, which the build decides on": {
      tiers,
      facts: { gateway: { "collector.gates": ["connector.spanmetrics.legacyMetricNames"] } },
    },
    "a gate while it is there": {
      tiers,
      facts: {
        gateway: { "collector.gates": ["-service.noopTracerProvider", "confmap.unifyEnvVarExpansion"] },
      },
      collector: "0.107.0",
    },
    "a gate of the core that we do not know and that is like no other": {
      tiers,
      facts: { gateway: { "collector.gates": ["service.somethingNew"] } },
    },
    "a collector older than our list": {
      tiers,
      facts: { gateway: { "collector.gates": ["service.profilesSupport"] } },
      collector: "0.80.0",
    },
  },
  reports: {
    "one that is gone, in the list": {
      tiers,
      facts: { gateway: { "collector.gates": ["otelcol.printInitialConfig", "service.profilesSupport"] } },
      expect: [
        "Feature gate `otelcol.printInitialConfig` was last known in 0.154: collector 0.159.0 exits at start. What it did is the default now, or gone.",
      ],
      at: ["gateway deploy::collector.gates"],
      severities: ["error"],
      afterFix: { facts: { gateway: { "collector.gates": ["service.profilesSupport"] } } },
    },
    "one that is gone, among the arguments": {
      tiers,
      facts: {
        gateway: {
          "collector.extra-args": [
            "--set=service.telemetry.logs.level=debug",
            "--feature-gates=service.profilesSupport,confmap.strictlyTypedInput",
          ],
        },
      },
      expect: [
        "Feature gate `confmap.strictlyTypedInput` was last known in 0.108: collector 0.159.0 exits at start. What it did is the default now, or gone.",
      ],
      at: ["gateway deploy::collector.extra-args"],
      afterFix: {
        facts: {
          gateway: {
            "collector.extra-args": [
              "--set=service.telemetry.logs.level=debug",
              "--feature-gates=service.profilesSupport",
            ],
          },
        },
      },
    },
    "one that is not there yet": {
      tiers,
      facts: { gateway: { "collector.gates": ["service.partialReload"] } },
      collector: "0.150.0",
      expect: [
        "Feature gate `service.partialReload` comes with 0.157: collector 0.150.0 does not know it and exits at start.",
      ],
    },
    "a mistyped one": {
      tiers,
      facts: { gateway: { "collector.gates": ["service.profileSupport"] } },
      expect: [
        "No collector since 0.90 has a feature gate `service.profileSupport`, so it exits at start. The closest name is `service.profilesSupport`.",
      ],
    },
    "a stable one that is turned off": {
      tiers,
      facts: { gateway: { "collector.gates": ["-confighttp.framedSnappy"] } },
      collector: "0.152.0",
      expect: [
        "Feature gate `confighttp.framedSnappy` is stable in 0.152.0 and cannot be turned off: the collector exits at start.",
      ],
    },
    "a deprecated one that is turned on": {
      tiers,
      facts: { gateway: { "collector.extra-args": ["--feature-gates=+service.noopTracerProvider"] } },
      collector: "0.140.0",
      expect: [
        "Feature gate `service.noopTracerProvider` is deprecated in 0.140.0 and cannot be turned on: the collector exits at start.",
      ],
    },
  },
});
