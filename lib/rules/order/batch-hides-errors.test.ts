import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { batchHidesErrors } from "./batch-hides-errors";

const agent = (retry: string, processors: string) =>
  exampleTier({
    receivers: `journald: { ${retry} }\notlp: { protocols: { grpc: {} } }`,
    processors: "batch/logs: {}",
    pipelines: `logs: { receivers: [otlp, journald], processors: ${processors}, exporters: [otlp_http] }`,
  });

describeRule(batchHidesErrors, {
  silent: {
    "a receiver that does not try again, as by default": { tiers: { agent: agent("", "[batch/logs]") } },
    "a setting that is a variable": {
      tiers: { agent: agent('retry_on_failure: { enabled: "${env:RETRY}" }', "[batch/logs]") },
    },
    "no batch": { tiers: { agent: agent("retry_on_failure: { enabled: true }", "[]") } },
  },
  reports: {
    "one receiver of two": {
      tiers: { agent: agent("retry_on_failure: { enabled: true }", "[batch/logs]") },
      expect: [
        "`journald` is set to try again, but `batch/logs` in `logs` always tells it that all went well: what fails later is lost. Batch in the exporter's queue instead.",
      ],
      at: ["agent service::pipelines::logs::processors::0"],
      severities: ["info"],
    },
  },
});
