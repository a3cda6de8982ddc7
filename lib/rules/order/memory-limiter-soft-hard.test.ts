import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { memoryLimiterSoftHard } from "./memory-limiter-soft-hard";

const config = (settings: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    memory_limiter: { check_interval: 1s, ${settings} } # sized for 2 GiB
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [memory_limiter], exporters: [otlp_http] }
`;

describeRule(memoryLimiterSoftHard, {
  silent: {
    "the default": { tiers: { gateway: config("limit_mib: 1600") } },
    "half of it": { tiers: { gateway: config("limit_mib: 1600, spike_limit_mib: 800") } },
    "a spike of the unit that does not count": {
      tiers: { gateway: config("limit_mib: 1600, spike_limit_percentage: 79") },
    },
    "a limit that is not known": {
      tiers: { gateway: config('limit_mib: "${env:LIMIT}", spike_limit_mib: 1') },
    },
  },
  reports: {
    "a spike of 1 %": {
      tiers: { gateway: config("limit_mib: 1600, spike_limit_mib: 16") },
      expect: [
        "The spike limit of `memory_limiter` is 1 % of its limit: a burst runs past it before the next check, into an out-of-memory kill.",
      ],
      at: ["gateway processors::memory_limiter::spike_limit_mib"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: config("limit_mib: 1600") } },
    },
    "a spike of 75 %": {
      tiers: { gateway: config("limit_percentage: 80, spike_limit_percentage: 60") },
      expect: [
        "The spike limit of `memory_limiter` is 75 % of its limit: it refuses data while much of the memory is still free.",
      ],
    },
  },
});
