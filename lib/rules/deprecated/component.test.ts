import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { component } from "./component";

const connected = (name: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  connectors:
    # rates by service
    ${name}: { histogram: { explicit: {} } } # keep
  exporters: { debug: {} }
  service:
    pipelines:
      traces:
        receivers: [otlp]
        exporters:
          - debug
          - ${name} # red metrics
      metrics: { receivers: [otlp, ${name}], exporters: [debug] }
`;

describeRule(component, {
  silent: {
    "receiver otlp and processor batch, which keep their names": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors: { batch: {}, groupbytrace: {} }
          exporters: { otlp_grpc: { endpoint: "gw:4317" } }
          service: { pipelines: { traces: { receivers: [otlp], processors: [groupbytrace, batch], exporters: [otlp_grpc] } } }
        `,
      },
    },
    "old names at a collector that knows no others": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors: { k8sattributes: {} }
          exporters: { otlp: { endpoint: "gw:4317" } }
          service: { pipelines: { traces: { receivers: [otlp], processors: [k8sattributes], exporters: [otlp] } } }
        `,
      },
      collector: "0.140.0",
    },
  },
  reports: {
    "a connector, on both sides": {
      tiers: { gateway: connected("spanmetrics/red") },
      expect: [
        "`spanmetrics/red` goes by an old name: since 0.151.0 the type is `span_metrics`. It still starts, with a warning in the log.",
      ],
      at: ["gateway connectors::spanmetrics/red"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: connected("span_metrics/red") } },
    },
    "one finding per component, gated by its own version": {
      tiers: {
        agent: yaml`
          receivers:
            otlp: { protocols: { grpc: {} } }
            kubeletstats: {} # every 20 s
          processors: { k8sattributes: {} }
          exporters: { otlp/a: { endpoint: "gw:4317" }, otlp/b: { endpoint: "gw2:4317" } }
          service:
            pipelines:
              traces: { receivers: [otlp], processors: [k8sattributes], exporters: [otlp/a, otlp/b] }
              metrics: { receivers: [otlp, kubeletstats], processors: [k8sattributes], exporters: [otlp/a] }
        `,
      },
      collector: "0.147.0",
      expect: [
        "`k8sattributes` goes by an old name: since 0.146.0 the type is `k8s_attributes`. It still starts, with a warning in the log.",
        "`otlp/a` goes by an old name: since 0.144.0 the type is `otlp_grpc`. It still starts, with a warning in the log.",
        "`otlp/b` goes by an old name: since 0.144.0 the type is `otlp_grpc`. It still starts, with a warning in the log.",
      ],
      at: ["agent processors::k8sattributes", "agent exporters::otlp/a", "agent exporters::otlp/b"],
    },
    "an extension that settings name": {
      tiers: {
        gateway: yaml`
          extensions:
            azureauth: { managed_identity: {} } # from the node
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters:
            otlp_http: { endpoint: "https://otlp.example.com", auth: { authenticator: azureauth } }
          service:
            extensions: [azureauth]
            pipelines: { traces: { receivers: [otlp], exporters: [otlp_http] } }
        `,
      },
      expect: [
        "`azureauth` goes by an old name: since 0.148.0 the type is `azure_auth`. It still starts, with a warning in the log.",
      ],
      afterFix: {
        tiers: {
          gateway: yaml`
            extensions:
              azure_auth: { managed_identity: {} } # from the node
            receivers: { otlp: { protocols: { grpc: {} } } }
            exporters:
              otlp_http: { endpoint: "https://otlp.example.com", auth: { authenticator: azure_auth } }
            service:
              extensions: [azure_auth]
              pipelines: { traces: { receivers: [otlp], exporters: [otlp_http] } }
          `,
        },
      },
    },
    "an old name beside the new one, without a fix that would make them one": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters: { otlp: { endpoint: "a:4317" }, otlp_grpc: { endpoint: "b:4317" } }
          service: { pipelines: { traces: { receivers: [otlp], exporters: [otlp, otlp_grpc] } } }
        `,
      },
      expect: [
        "`otlp` goes by an old name: since 0.144.0 the type is `otlp_grpc`. It still starts, with a warning in the log.",
      ],
    },
  },
});
