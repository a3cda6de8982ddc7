import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { transformErrorMode } from "./transform-error-mode";

const config = (settings: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    filter: ${settings} # health checks
  exporters: { debug: {} }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [filter], exporters: [debug] }
`;
const conditions = "{ trace_conditions: ['span.name == \"health\"'] }";

describeRule(transformErrorMode, {
  silent: {
    "tiers on one side of the change": {
      tiers: { agent: config(conditions), gateway: config(conditions) },
      collectors: { agent: "0.153.0", gateway: "0.159.0" },
    },
  },
  reports: {
    "tiers on both sides": {
      tiers: { agent: config(conditions), gateway: config(conditions) },
      collectors: { agent: "0.152.1", gateway: "0.153.0" },
      expect: [
        "`filter` has no `error_mode`: at v0.152.1 a statement that fails drops the whole batch, on a newer tier it does not.",
        "`filter` has no `error_mode`: at v0.153.0 a statement that fails is logged and passed over, on an older tier it drops the whole batch.",
      ],
      at: ["agent processors::filter", "gateway processors::filter"],
      severities: ["info", "info"],
      afterFix: {
        tiers: { agent: config("{ trace_conditions: ['span.name == \"health\"'], error_mode: propagate }") },
      },
    },
  },
});
