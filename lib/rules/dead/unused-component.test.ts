import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { unusedComponent } from "./unused-component";

describeRule(unusedComponent, {
  silent: {
    "connectors and components of one name": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          connectors: { forward: {} }
          exporters: { debug: {} }
          service:
            pipelines:
              traces/in: { receivers: [otlp], exporters: [forward] }
              traces/out: { receivers: [forward], exporters: [debug] }
        `,
      },
    },
    "an extension that only settings name": {
      // It does not start either, which is an error of its own.
      tiers: {
        agent: yaml`
          extensions: { file_storage/queue: { directory: /var/lib/otel } }
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters: { otlp_grpc: { endpoint: "gw:4317", sending_queue: { storage: file_storage/queue } } }
          service: { pipelines: { traces: { receivers: [otlp], exporters: [otlp_grpc] } } }
        `,
      },
    },
    "a text that has no pipeline yet": {
      tiers: { agent: yaml`receivers: { otlp: { protocols: { grpc: {} } } }` },
    },
  },
  reports: {
    "a processor and an extension": {
      tiers: {
        agent: yaml`
          extensions:
            health_check: {}
            pprof: {} # for the release in May
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors:
            batch: {}
            # not yet
            transform/redact:
              error_mode: ignore
          exporters: { debug: {} }
          service:
            extensions: [health_check]
            pipelines:
              traces: { receivers: [otlp], processors: [batch], exporters: [debug] }
        `,
      },
      expect: [
        "`pprof` is not in `service.extensions` and nothing refers to it, so it never starts.",
        "The processor `transform/redact` is in no pipeline: it is checked at start and then never runs, so no data passes it.",
      ],
      at: ["agent extensions::pprof", "agent processors::transform/redact"],
      severities: ["warning", "warning"],
    },
    "an exporter whose name a receiver has too": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters: { otlp: { endpoint: "gw:4317" }, debug: {} } # two
          service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
        `,
      },
      expect: [
        "The exporter `otlp` is in no pipeline: it is checked at start and then never runs, so no data passes it.",
      ],
      afterFix: {
        tiers: {
          agent: yaml`
            receivers: { otlp: { protocols: { grpc: {} } } }
            exporters: { debug: {} } # two
            service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
          `,
        },
      },
    },
  },
});
