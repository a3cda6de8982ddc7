import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { nopOnly } from "./nop-only";

const config = (exporters: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  connectors: { forward: {} }
  exporters: { debug: {}, nop: {}, otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: ${exporters} }
      traces/2: { receivers: [forward], exporters: [otlp_http] }
`;

describeRule(nopOnly, {
  silent: {
    "debug beside another": { tiers: { gateway: config("[debug, otlp_http]") } },
    "a connector that leads on": { tiers: { gateway: config("[forward, debug]") } },
    "no exporter at all: that is another matter": { tiers: { gateway: config("[]") } },
  },
  reports: {
    "nop and debug": {
      tiers: { gateway: config("[nop, debug]") },
      expect: ["`traces` exports to `nop` only: its data reaches no backend."],
      at: ["gateway service::pipelines::traces::exporters::0"],
      severities: ["warning"],
    },
  },
});
