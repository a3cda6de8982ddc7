import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { pipelineWithoutReceiver } from "./pipeline-without-receiver";

describeRule(pipelineWithoutReceiver, {
  silent: {
    "a connector at the front": {
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
    "a receiver that is not defined": {
      tiers: {
        gateway: yaml`
          exporters: { debug: {} }
          service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
        `,
      },
    },
  },
  reports: {
    "an empty list, a missing one, and a pipeline without a body": {
      tiers: {
        gateway: yaml`
          exporters: { debug: {} }
          service:
            pipelines:
              traces: { receivers: [], exporters: [debug] }
              metrics: { exporters: [debug] }
              logs/late:
        `,
      },
      expect: [
        "Pipeline `traces` has no receiver: nothing enters it, and the collector does not start.",
        "Pipeline `metrics` has no receiver: nothing enters it, and the collector does not start.",
        "Pipeline `logs/late` has no receiver: nothing enters it, and the collector does not start.",
      ],
      at: [
        "gateway service::pipelines::traces",
        "gateway service::pipelines::metrics",
        "gateway service::pipelines::logs/late",
      ],
      severities: ["error", "error", "error"],
    },
  },
});
