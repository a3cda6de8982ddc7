import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { hashSeedDiffers } from "./hash-seed-differs";

const config = (sampler: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    probabilistic_sampler: ${sampler} # for now
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [otlp_http] }
`;

describeRule(hashSeedDiffers, {
  silent: {
    "one sampler that does not hash": {
      tiers: {
        agent: config("{ sampling_percentage: 10, hash_seed: 5 }"),
        gateway: config("{ sampling_percentage: 10, mode: proportional, hash_seed: 6 }"),
      },
    },
    "a seed that is not known": {
      tiers: {
        agent: config("{ sampling_percentage: 10, hash_seed: 5 }"),
        gateway: config('{ sampling_percentage: 10, hash_seed: "${env:SEED}" }'),
      },
    },
  },
  reports: {
    "a seed against the default": {
      tiers: {
        agent: config("{ sampling_percentage: 10 }"),
        gateway: config("{ sampling_percentage: 10, hash_seed: 6 }"),
      },
      expect: [
        "`probabilistic_sampler` on `gateway` hashes with seed 6, `probabilistic_sampler` on `agent` with 0: each keeps other traces, and what passes both has holes.",
      ],
      at: ["gateway processors::probabilistic_sampler"],
      severities: ["error"],
      afterFix: { tiers: { gateway: config("{ sampling_percentage: 10, hash_seed: 0 }") } },
    },
  },
});
