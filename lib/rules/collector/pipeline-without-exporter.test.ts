import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { pipelineWithoutExporter } from "./pipeline-without-exporter";

describeRule(pipelineWithoutExporter, {
  silent: {
    "a connector at the end": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters: { debug: {} }
          connectors: { count: {} }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [count] }
              metrics: { receivers: [count], exporters: [debug] }
        `,
      },
    },
    "an exporter that is not defined": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          service: { pipelines: { traces: { receivers: [otlp], exporters: [nowhere] } } }
        `,
      },
    },
  },
  reports: {
    "an empty list and a list without items": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [] }
              metrics:
                receivers: [otlp]
                exporters:
        `,
      },
      expect: [
        "Pipeline `traces` has no exporter: its data goes nowhere, and the collector does not start.",
        "Pipeline `metrics` has no exporter: its data goes nowhere, and the collector does not start.",
      ],
      at: ["agent service::pipelines::traces", "agent service::pipelines::metrics"],
      severities: ["error", "error"],
    },
  },
});
