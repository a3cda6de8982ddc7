import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { crossNamespaceHost } from "./cross-namespace-host";

const pair = (endpoint: string) =>
  examplePair("otlp_http", `endpoint: ${endpoint}`, 'http: { endpoint: "${env:MY_POD_IP}:4318" }');
const apart = { agent: { "workload.namespace": "agents" }, gateway: { "workload.namespace": "o11y" } };

describeRule(crossNamespaceHost, {
  silent: {
    "one namespace": {
      tiers: pair("http://otel-gateway:4318"),
      facts: { agent: { "workload.namespace": "o11y" }, gateway: { "workload.namespace": "o11y" } },
    },
  },
  asks: {
    "tiers of which nobody said where they run": {
      tiers: pair("http://otel-gateway:4318"),
      expect: ["agent workload.namespace", "gateway workload.namespace"],
    },
  },
  reports: {
    "a bare name": {
      tiers: pair("http://otel-gateway:4318/otlp"),
      facts: { ...apart, gateway: { ...apart.gateway, "cluster.domain": "corp.local" } },
      expect: [
        "`otlp_http` looks for `otel-gateway` in its own namespace `agents`, but `gateway` is in `o11y`: the name is not found and no data arrives. Name the namespace.",
      ],
      at: ["agent exporters::otlp_http::endpoint"],
      afterFix: { tiers: { agent: pair("http://otel-gateway.o11y.svc.corp.local:4318/otlp").agent } },
    },
  },
});
