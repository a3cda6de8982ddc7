import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { bothInPipeline } from "./both-in-pipeline";

const config = (processors: string, percent = "20", more = "") => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    probabilistic_sampler: { sampling_percentage: ${percent} }
    tail_sampling:
      policies: [{ name: errors, type: status_code, status_code: { status_codes: [ERROR] } }${more}] # both teams
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }
`;

describeRule(bothInPipeline, {
  silent: {
    "the tail sampler first": { tiers: { gateway: config("[tail_sampling, probabilistic_sampler]") } },
    "either alone": { tiers: { gateway: config("[probabilistic_sampler]") } },
  },
  reports: {
    "a random sampler first": {
      tiers: { gateway: config("[probabilistic_sampler, tail_sampling]") },
      expect: [
        "`probabilistic_sampler` drops traces at random before `tail_sampling` in `traces` has seen them: its policies miss the errors among them.",
      ],
      at: ["gateway service::pipelines::traces::processors::0"],
      severities: ["warning"],
      afterFix: {
        tiers: {
          gateway: config(
            "[tail_sampling]",
            "20",
            ", { name: random, type: probabilistic, probabilistic: { sampling_percentage: 20 } }",
          ),
        },
      },
    },
    "a share that is not known, without a fix": {
      tiers: { gateway: config("[probabilistic_sampler, tail_sampling]", '"${env:SHARE}"') },
      expect: [
        "`probabilistic_sampler` drops traces at random before `tail_sampling` in `traces` has seen them: its policies miss the errors among them.",
      ],
    },
  },
});
