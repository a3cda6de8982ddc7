import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { memoryLimiterDropsSpans } from "./memory-limiter-drops-spans";

const gateway = (limit: string, processors = "[memory_limiter, tail_sampling]") =>
  exampleTier({
    processors: `memory_limiter: { check_interval: 1s, ${limit} }\ntail_sampling: { decision_wait: 9s, num_traces: 100000, policies: [{ name: all, type: always_sample }] }`,
    pipelines: `traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
  });
// 1,000 traces of 20 spans a second wait for 10 s: 500 MiB by the estimate, near enough.
const load = { "load.traces-per-second": 1000, "load.spans-per-second": 20_480, "workload.replicas": 1 };
const said = (soft: number) =>
  `\`memory_limiter\` refuses from ${soft} MiB on, and spans waiting in \`tail_sampling\` take about 500 MiB: it refuses spans in normal operation, and traces have holes. Raise the limit.`;

describeRule(memoryLimiterDropsSpans, {
  silent: {
    "room enough": {
      tiers: { gateway: gateway("limit_mib: 700") },
      facts: { gateway: load },
    },
    "a pod that is too small itself": {
      tiers: { gateway: gateway("limit_mib: 300") },
      facts: { gateway: { ...load, "resources.limits.memory": "512Mi" } },
    },
    "a limit that is a variable": {
      tiers: { gateway: gateway("limit_mib: ${env:LIMIT}") },
      facts: { gateway: load },
    },
    "no sampler": {
      tiers: { gateway: gateway("limit_mib: 100", "[memory_limiter]") },
      facts: { gateway: load },
    },
  },
  asks: {
    "the load": {
      tiers: { gateway: gateway("limit_mib: 100") },
      expect: ["gateway load.traces-per-second"],
    },
    "the memory that a share is of": {
      tiers: { gateway: gateway("limit_percentage: 80") },
      facts: { gateway: load },
      expect: ["gateway resources.limits.memory"],
    },
  },
  reports: {
    "a limit in MiB with the usual spike": {
      tiers: { gateway: gateway("limit_mib: 500") },
      facts: { gateway: load },
      expect: [said(400)],
      at: ["gateway processors::memory_limiter"],
      severities: ["warning"],
    },
    "a share of the pod's memory with a large spike": {
      tiers: { gateway: gateway("limit_percentage: 80, spike_limit_percentage: 50") },
      facts: { gateway: { ...load, "resources.limits.memory": "1000Mi" } },
      expect: [said(300)],
    },
  },
});
