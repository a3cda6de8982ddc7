import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { healthCheckMissing } from "./health-check-missing";

const pipelines = `  pipelines:
    traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const parts = `receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
`;

describeRule(healthCheckMissing, {
  silent: {
    "a tier without probes": {
      tiers: { gateway: `${parts}service:\n${pipelines}` },
      facts: { gateway: { "probes.enabled": false } },
    },
    "a blank tier": { tiers: { gateway: "# nothing yet\n" } },
    "the second version of the extension, by a name of its own": {
      tiers: {
        gateway: `extensions: { healthcheckv2/own: {} }\n${parts}service:\n  extensions: [healthcheckv2/own]\n${pipelines}`,
      },
    },
  },
  reports: {
    "a tier without one": {
      tiers: {
        gateway: `${parts}service:\n  extensions: [zpages] # for looking\n${pipelines}extensions:\n  zpages: {}\n`,
      },
      expect: [
        "No health check extension answers the probes on port 13133: the pods of `gateway` never become ready and are restarted again and again.",
      ],
      at: ["gateway service::extensions"],
      afterFix: {
        tiers: {
          gateway: `${parts}service:\n  extensions: [zpages, health_check] # for looking\n${pipelines}extensions:\n  zpages: {}\n  health_check:\n    endpoint: \${env:MY_POD_IP}:13133\n`,
        },
      },
    },
    "probes on a port and path of their own": {
      tiers: { gateway: `${parts}service:\n${pipelines}` },
      facts: { gateway: { "probes.port": 8080, "probes.path": "/health" } },
      expect: [
        "No health check extension answers the probes on port 8080: the pods of `gateway` never become ready and are restarted again and again.",
      ],
      at: ["gateway service"],
    },
    "one that is defined and not started": {
      tiers: {
        gateway: yaml`
          extensions:
            health_check: { endpoint: "\${env:MY_POD_IP}:13133" } # probes
          receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
          exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
          service:
            extensions: []
            pipelines:
              traces: { receivers: [otlp], exporters: [otlp_http] }
        `,
      },
      expect: [
        "`health_check` is not in `service.extensions`, so nothing answers the probes on port 13133: the pods of `gateway` never become ready.",
      ],
      at: ["gateway extensions::health_check"],
      afterFix: {
        tiers: {
          gateway: yaml`
            extensions:
              health_check: { endpoint: "\${env:MY_POD_IP}:13133" } # probes
            receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
            exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
            service:
              extensions: [health_check]
              pipelines:
                traces: { receivers: [otlp], exporters: [otlp_http] }
          `,
        },
      },
    },
  },
});
