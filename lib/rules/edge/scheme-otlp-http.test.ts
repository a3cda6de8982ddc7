import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { schemeOtlpHttp } from "./scheme-otlp-http";

const pair = (settings: string) =>
  examplePair("otlphttp", settings, 'http: { endpoint: "${env:MY_POD_IP}:4318" }');
const said = (written: string) =>
  `The address \`${written}\` of \`otlphttp\` has no scheme, so no request can be made of it and the data is lost: begin it with \`http://\` or \`https://\`.`;

describeRule(schemeOtlpHttp, {
  silent: {
    "a variable that may hold the scheme": { tiers: pair('endpoint: "${env:BACKEND}/otlp"') },
    "a scheme in capitals": { tiers: pair("endpoint: HTTPS://otlp.example.com") },
    "no address, which the collector itself objects to": { tiers: pair("timeout: 5s") },
  },
  reports: {
    "a Service": {
      tiers: pair("endpoint: otel-gateway.observability:4318 # pool"),
      expect: [said("otel-gateway.observability:4318")],
      at: ["agent exporters::otlphttp::endpoint"],
      afterFix: {
        tiers: { agent: pair("endpoint: http://otel-gateway.observability:4318 # pool").agent },
      },
    },
    "a vendor, for one signal": {
      tiers: pair("endpoint: http://otel-gateway:4318\nmetrics_endpoint: otlp.example.com/v1/metrics"),
      expect: [said("otlp.example.com/v1/metrics")],
      afterFix: {
        tiers: {
          agent: pair(
            "endpoint: http://otel-gateway:4318\nmetrics_endpoint: https://otlp.example.com/v1/metrics",
          ).agent,
        },
      },
    },
  },
});
