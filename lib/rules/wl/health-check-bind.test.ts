import { describeRule } from "../testing/describe-rule";
import { healthCheckBind } from "./health-check-bind";

const gateway = (extension: string) => `extensions:
${extension}receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
service:
  extensions: [${extension.trim().split(":")[0] ?? ""}]
  pipelines:
    traces: { receivers: [otlp], exporters: [otlp_http] }
`;

describeRule(healthCheckBind, {
  silent: {
    "all addresses": { tiers: { gateway: gateway("  health_check:\n    endpoint: 0.0.0.0:13133\n") } },
    "no endpoint in a collector that then took all addresses": {
      tiers: {
        gateway: gateway("  health_check:\n")
          .replace("otlp_http", "otlphttp")
          .replace("[otlp_http]", "[otlphttp]"),
      },
      collector: "0.109.0",
    },
    "a tier without probes": {
      tiers: { gateway: gateway("  health_check:\n") },
      facts: { gateway: { "probes.enabled": false } },
    },
    "one that is not started": {
      tiers: {
        gateway: gateway("  health_check:\n").replace("extensions: [health_check]", "extensions: []"),
      },
    },
  },
  reports: {
    "localhost, as written, and keeps the port": {
      tiers: { gateway: gateway("  health_check/probes:\n    endpoint: localhost:13134 # why\n") },
      expect: [
        "`health_check/probes` listens on `localhost:13134`, where the kubelet cannot reach it: its probes fail, and the pods of `gateway` never become ready.",
      ],
      at: ["gateway extensions::health_check/probes::endpoint"],
      afterFix: {
        tiers: { gateway: gateway("  health_check/probes:\n    endpoint: ${env:MY_POD_IP}:13134 # why\n") },
      },
    },
    "no endpoint": {
      tiers: { gateway: gateway("  health_check:\n") },
      expect: [
        "`health_check` sets no endpoint and listens on localhost only: the kubelet's probes fail, and the pods of `gateway` never become ready.",
      ],
      at: ["gateway extensions::health_check"],
      afterFix: {
        tiers: { gateway: gateway("  health_check:\n    endpoint: ${env:MY_POD_IP}:13133\n") },
      },
    },
    "the second version, whose server has a section of its own": {
      tiers: {
        gateway: gateway("  healthcheckv2:\n    use_v2: true\n    http: { endpoint: localhost:13133 }\n"),
      },
      expect: [
        "`healthcheckv2` listens on `localhost:13133`, where the kubelet cannot reach it: its probes fail, and the pods of `gateway` never become ready.",
      ],
      at: ["gateway extensions::healthcheckv2::http::endpoint"],
    },
  },
});
