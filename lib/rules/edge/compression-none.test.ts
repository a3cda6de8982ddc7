import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { compressionNone } from "./compression-none";

const pair = (exporter: string, settings: string) =>
  examplePair(exporter, settings, 'grpc: { endpoint: "${env:MY_POD_IP}:4317" }');
const said = (exporter: string, where = "over the network") =>
  `\`${exporter}\` sends without compression ${where}: several times the bytes for the same data. The default is gzip.`;

describeRule(compressionNone, {
  silent: {
    "a sidecar in the same pod": {
      tiers: pair("otlp_http", "endpoint: http://localhost:14318\ncompression: none"),
    },
    "an address that is not known": {
      tiers: pair("otlp_http", 'endpoint: "${env:BACKEND}"\ncompression: none'),
    },
    "the default": { tiers: pair("otlp_grpc", "endpoint: otel-gateway:4317") },
  },
  reports: {
    "a backend": {
      tiers: pair("otlp_http", "endpoint: https://otlp.example.com # far\ncompression: none"),
      expect: [said("otlp_http")],
      at: ["agent exporters::otlp_http::compression"],
      severities: ["info"],
      afterFix: { tiers: pair("otlp_http", "endpoint: https://otlp.example.com # far") },
    },
    "a load balancer in a cluster of several zones": {
      tiers: pair(
        "load_balancing",
        "resolver: { k8s: { service: otel-gateway } }\nprotocol: { otlp: { compression: none, tls: { insecure: true } } }",
      ),
      facts: { agent: { "cluster.zones": 3 } },
      expect: [said("load_balancing", "between zones, where traffic is paid for")],
      at: ["agent exporters::load_balancing::protocol::otlp::compression"],
    },
  },
});
