import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { retryDisabled } from "./retry-disabled";

const config = (enabled: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_grpc:
      endpoint: otlp.example.com:4317
      retry_on_failure:
        enabled: ${enabled} # see the runbook
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_grpc] }
`;

describeRule(retryDisabled, {
  silent: {
    "an exporter that tries again": { tiers: { agent: config("true") } },
    "a switch that is not known": { tiers: { agent: config("${env:RETRY}") } },
  },
  reports: {
    "an exporter that does not": {
      tiers: { agent: config("false") },
      expect: [
        "`otlp_grpc` does not try again: whatever it is sending while its target restarts or refuses for a moment is lost.",
      ],
      at: ["agent exporters::otlp_grpc::retry_on_failure::enabled"],
      severities: ["warning"],
      afterFix: { tiers: { agent: config("true") } },
    },
  },
});
