import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { noDefaultPolicy } from "./no-default-policy";

const config = (policies: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    tail_sampling:
      policies: ${policies} # agreed with all teams
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
`;
const block = (rest: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    tail_sampling:
      policies:
        - { name: errors, type: status_code, status_code: { status_codes: [ERROR] } }${rest}
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
`;

describeRule(noDefaultPolicy, {
  silent: {
    always_sample: { tiers: { gateway: config("[{ name: all, type: always_sample }]") } },
    "a composite policy that holds one": {
      tiers: {
        gateway: config(
          "[{ name: mix, type: composite, composite: { composite_sub_policy: [{ name: a, type: always_sample }] } }]",
        ),
      },
    },
    "policies that are not known": { tiers: { gateway: config('"${env:POLICIES}"') } },
    "a policy without a type": { tiers: { gateway: config("[{ name: a }]") } },
  },
  reports: {
    "a policy for errors alone": {
      tiers: {
        gateway: config(
          "[{ name: e, type: status_code, status_code: { status_codes: [ERROR] } }, { name: s, type: latency, latency: { threshold_ms: 500 } }]",
        ),
      },
      expect: [
        "Traces that no policy of `tail_sampling` matches are dropped: nothing is left of normal traffic to compare with.",
      ],
      at: ["gateway processors::tail_sampling"],
      severities: ["info"],
    },
    "no policy at all": {
      tiers: { gateway: config("[]") },
      expect: ["`tail_sampling` has no policies: it keeps no trace at all."],
    },
    "a policy for errors in block style": {
      tiers: { gateway: block("") },
      expect: [
        "Traces that no policy of `tail_sampling` matches are dropped: nothing is left of normal traffic to compare with.",
      ],
      afterFix: {
        tiers: {
          gateway: block(
            [
              "",
              "        - name: rest",
              "          type: probabilistic",
              "          probabilistic:",
              "            sampling_percentage: 10",
            ].join("\n"),
          ),
        },
      },
    },
  },
});
