import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { localhost8888 } from "./localhost-8888";

const config = (telemetry: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    ${telemetry}
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const scraped = { gateway: { "pod-monitor": true } };
const reader = (host: string) =>
  `telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: "${host}", port: 8888 } } } }] } }`;

describeRule(localhost8888, {
  silent: {
    "a reader on the pod's address": {
      tiers: { gateway: config(reader("${env:MY_POD_IP}")) },
      facts: scraped,
    },
    "metrics that are sent instead": {
      tiers: {
        gateway: config(
          "telemetry: { metrics: { readers: [{ periodic: { exporter: { otlp: { endpoint: 'http://x' } } } }] } }",
        ),
      },
      facts: scraped,
    },
    "metrics that are off": {
      tiers: { gateway: config("telemetry: { metrics: { level: none } }") },
      facts: scraped,
    },
    "nobody who would scrape": {
      tiers: { gateway: config("extensions: []") },
      facts: { gateway: { "pod-monitor": false } },
    },
  },
  reports: {
    "a reader on localhost": {
      tiers: { gateway: config(reader("localhost")) },
      facts: scraped,
      expect: [
        "The own metrics of `gateway` are offered on localhost only, and the monitor that should scrape them finds nobody there.",
      ],
      at: ["gateway service::telemetry::metrics::readers::0::pull::exporter::prometheus::host"],
      severities: ["info"],
      afterFix: { tiers: { gateway: config(reader("${env:MY_POD_IP}")) } },
    },
  },
  asks: {
    "whether somebody scrapes": {
      tiers: { gateway: config("extensions: []") },
      expect: ["gateway pod-monitor"],
    },
  },
});
