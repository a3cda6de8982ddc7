import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { probabilisticInsteadOfTail } from "./probabilistic-instead-of-tail";

const config = (policies: string, processors = "[tail_sampling]") => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    tail_sampling: { policies: ${policies} }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }
`;
const random = "{ name: tenth, type: probabilistic, probabilistic: { sampling_percentage: 10 } }";

describeRule(probabilisticInsteadOfTail, {
  silent: {
    "a random policy beside one for errors": {
      tiers: {
        gateway: config(
          `[${random}, { name: e, type: status_code, status_code: { status_codes: [ERROR] } }]`,
        ),
      },
    },
    "a sampler that is not in use": { tiers: { gateway: config(`[${random}]`, "[]") } },
  },
  reports: {
    "a random policy alone": {
      tiers: { gateway: config(`[${random}]`) },
      expect: [
        "`tail_sampling` has one policy, and it is random: `probabilistic_sampler` keeps the same share without holding traces in memory.",
      ],
      at: ["gateway processors::tail_sampling"],
      severities: ["info"],
    },
  },
});
