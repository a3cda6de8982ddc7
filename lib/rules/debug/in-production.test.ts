import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { inProduction } from "./in-production";

const config = (exporters: string, debug = "{ verbosity: detailed }", exclude = "") => yaml`
  receivers:
    otlp: { protocols: { grpc: {} } }
    file_log: { include: [/var/log/pods/*/*/*.log]${exclude} }
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com" }
    debug: ${debug}
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: ${exporters} }
      logs: { receivers: [file_log], exporters: [otlp_http] }
`;

describeRule(inProduction, {
  silent: {
    "debug that is not in use": { tiers: { agent: config("[otlp_http]") } },
    "a trial with debug alone": { tiers: { agent: config("[debug]") } },
  },
  reports: {
    "debug in short, twice in one list": {
      tiers: { agent: config("[debug, otlp_http, debug]", "{}") },
      expect: [
        "`debug` writes what passes `traces` to the collector's own log as well: it costs CPU and disk, and shows personal data to whoever reads logs.",
      ],
      at: ["agent service::pipelines::traces::exporters::0"],
      severities: ["warning"],
      afterFix: { tiers: { agent: config("[otlp_http]", "{}") } },
    },
    "debug at length in a log that is collected": {
      tiers: { agent: config("[otlp_http, debug]") },
      expect: [
        "`debug` writes all of `traces` to the log that this tier collects: every record makes more records, without end.",
      ],
      severities: ["error"],
    },
    "debug at length in a log that is left out": {
      tiers: {
        agent: config(
          "[otlp_http, debug]",
          "{ verbosity: detailed }",
          ", exclude: [/var/log/pods/otel_*/*/*.log]",
        ),
      },
      expect: [
        "`debug` writes what passes `traces` to the collector's own log as well: it costs CPU and disk, and shows personal data to whoever reads logs.",
      ],
      severities: ["warning"],
    },
  },
});
