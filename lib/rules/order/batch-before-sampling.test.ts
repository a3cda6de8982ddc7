import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { batchBeforeSampling } from "./batch-before-sampling";

const config = (processors: string) => yaml`
  receivers:
    otlp: { protocols: { grpc: {} } }
  processors:
    memory_limiter: { check_interval: 1s, limit_percentage: 80 }
    batch: { timeout: 10s }
    tail_sampling: { policies: [{ name: all, type: always_sample }] } # keep all
    probabilistic_sampler: { sampling_percentage: 10 }
    transform: {}
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com" }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }
`;

describeRule(batchBeforeSampling, {
  silent: {
    "batch after tail_sampling": { tiers: { gateway: config("[transform, tail_sampling, batch]") } },
    "batch without anything that drops": { tiers: { gateway: config("[batch, transform]") } },
    "tail_sampling without batch": { tiers: { gateway: config("[tail_sampling]") } },
  },
  reports: {
    "batch before two that drop": {
      tiers: { gateway: config("[memory_limiter, batch, tail_sampling, transform, probabilistic_sampler]") },
      expect: [
        "`batch` runs before `probabilistic_sampler` in `traces`: it fills batches that are then thinned out, and the backend gets the leftovers in small requests.",
      ],
      at: ["gateway service::pipelines::traces::processors::1"],
      severities: ["warning"],
      afterFix: {
        tiers: {
          gateway: config("[memory_limiter, tail_sampling, transform, probabilistic_sampler, batch]"),
        },
      },
    },
    "batch right before tail_sampling at the end": {
      tiers: { gateway: config("[batch, tail_sampling]") },
      expect: [
        "`batch` runs before `tail_sampling` in `traces`: it fills batches that are then thinned out, and the backend gets the leftovers in small requests.",
      ],
      afterFix: { tiers: { gateway: config("[tail_sampling, batch]") } },
    },
  },
});
