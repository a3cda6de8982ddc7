import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { insecureCrossCluster } from "./insecure-cross-cluster";

const sending = (exporter: string, settings: string) =>
  exampleTier({
    exporters: `${exporter}: { ${settings} }`,
    pipelines: `metrics: { receivers: [otlp], exporters: [${exporter}] }`,
  });
const http = (endpoint: string) => ({ tiers: { gateway: sending("otlp_http", `endpoint: "${endpoint}"`) } });

describeRule(insecureCrossCluster, {
  silent: {
    "a Service": http("http://tempo.monitoring.svc.cluster.local:4318"),
    "a bare name": http("http://tempo:4318"),
    "the pod itself": http("http://localhost:4318"),
    "a private address, which may be in the cluster": http("http://10.1.2.3:4318"),
    "the node's address, a variable": http("http://${env:NODE_IP}:4318"),
    "a gRPC exporter with TLS": {
      tiers: { gateway: sending("otlp_grpc", "endpoint: otlp.example.com:443") },
    },
  },
  reports: {
    "gRPC without TLS": {
      tiers: { gateway: sending("otlp_grpc", "endpoint: otlp.example.com:4317, tls: { insecure: true }") },
      expect: [
        "`otlp_grpc` sends to `otlp.example.com` outside the cluster in plaintext: data and credentials can be read and changed on the way. Use TLS.",
      ],
      at: ["gateway exporters::otlp_grpc::endpoint"],
    },
    "remote write": {
      tiers: {
        gateway: sending("prometheus_remote_write", 'endpoint: "http://metrics.example.com/api/v1/write"'),
      },
      expect: [
        "`prometheus_remote_write` sends to `metrics.example.com` outside the cluster in plaintext: data and credentials can be read and changed on the way. Use TLS.",
      ],
    },
  },
});
