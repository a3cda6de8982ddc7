import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { unspecifiedBind } from "./unspecified-bind";

const agent = (grpc: string, http: string, zipkin: string, host = "localhost") =>
  exampleTier({
    receivers: `otlp: { protocols: { grpc: { endpoint: "${grpc}" }, http: { endpoint: "${http}" } } } # apps\nzipkin: { endpoint: "${zipkin}" }`,
    service: `telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: "${host}", port: 8888 } } } }] } }`,
    pipelines: "traces: { receivers: [otlp, zipkin], exporters: [otlp_http] }",
  });
const pod = "${env:MY_POD_IP}";

describeRule(unspecifiedBind, {
  silent: {
    "addresses that are named": {
      tiers: { agent: agent(`${pod}:4317`, "localhost:4318", "${env:ADDRESS}") },
    },
  },
  reports: {
    "every way to write it": {
      tiers: { agent: agent("0.0.0.0:4317", "[::]:4318", ":9411", "0.0.0.0") },
      expect: [
        "`otlp` listens on every address (`0.0.0.0:4317`), and so do 3 more servers of `agent`. The pod's own address is enough.",
      ],
      at: ["agent receivers::otlp::protocols::grpc::endpoint"],
      severities: ["info"],
      afterFix: {
        tiers: { agent: agent(`${pod}:4317`, `${pod}:4318`, `${pod}:9411`, pod) },
        facts: { agent: {} },
      },
    },
    "one more, whose port is a variable": {
      tiers: { agent: agent("0.0.0.0:4317", "localhost:4318", "0.0.0.0:${env:PORT}") },
      expect: [
        "`otlp` listens on every address (`0.0.0.0:4317`), and so does one more server of `agent`. The pod's own address is enough.",
      ],
      afterFix: {
        tiers: { agent: agent(`${pod}:4317`, "localhost:4318", `${pod}:\${env:PORT}`) },
      },
    },
  },
});
