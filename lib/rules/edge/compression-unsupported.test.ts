import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { compressionUnsupported } from "./compression-unsupported";

const pair = (exporter: string, settings: string) =>
  examplePair(exporter, settings, 'grpc: { endpoint: "${env:MY_POD_IP}:4317" }');

describeRule(compressionUnsupported, {
  silent: {
    "a collector of the design": {
      tiers: pair("otlp_grpc", "endpoint: otel-gateway:4317\ncompression: zstd\ntls: { insecure: true }"),
    },
    "an address that may be anyone's": {
      tiers: pair("otlp_grpc", 'endpoint: "${env:BACKEND}:4317"\ncompression: zstd'),
    },
    "no compression": {
      tiers: pair("otlp_grpc", "endpoint: otlp.example.com:4317\ncompression: none"),
    },
  },
  reports: {
    "snappy to a vendor": {
      tiers: pair("otlp_grpc", "endpoint: otlp.example.com:4317\ncompression: snappy # fast"),
      expect: [
        "`otlp_grpc` sends `snappy` to `otlp.example.com`; OTLP servers have to take gzip only. One that does not know it refuses everything, and the data is dropped.",
      ],
      at: ["agent exporters::otlp_grpc::compression"],
      severities: ["warning"],
      afterFix: {
        tiers: pair("otlp_grpc", "endpoint: otlp.example.com:4317\ncompression: gzip # fast"),
      },
    },
  },
});
