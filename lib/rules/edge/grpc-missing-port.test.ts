import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { grpcMissingPort } from "./grpc-missing-port";

const pair = (address: string) =>
  examplePair("otlp", `endpoint: "${address}"`, 'grpc: { endpoint: "${env:MY_POD_IP}:4317" }');
const said = (written: string) =>
  `The address \`${written}\` of \`otlp\` is not a host with a port, so the collector does not start: write it as \`host:4317\`.`;

describeRule(grpcMissingPort, {
  silent: {
    "a port": { tiers: pair("otel-gateway:4317") },
    "a scheme and a port": { tiers: pair("https://otlp.example.com:443") },
    "IPv6 in brackets": { tiers: pair("[::1]:4317") },
    "a name resolver's own form": { tiers: pair("dns:///otel-gateway:4317") },
    "a variable": { tiers: pair("${env:GATEWAY}") },
    "no address": { tiers: pair("") },
  },
  reports: {
    "a name alone": {
      tiers: pair("otel-gateway"),
      expect: [said("otel-gateway")],
      at: ["agent exporters::otlp::endpoint"],
      afterFix: { tiers: { agent: pair("otel-gateway:4317").agent } },
    },
    "a colon and no port": {
      tiers: pair("otel-gateway:"),
      expect: [said("otel-gateway:")],
      afterFix: { tiers: { agent: pair("otel-gateway:4317").agent } },
    },
    "a scheme and no port": {
      tiers: pair("https://otlp.example.com"),
      expect: [said("https://otlp.example.com")],
      afterFix: { tiers: { agent: pair("https://otlp.example.com:4317").agent } },
    },
    "IPv6 without brackets": { tiers: pair("::1:4317"), expect: [said("::1:4317")] },
  },
});
