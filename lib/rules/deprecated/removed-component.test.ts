import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { removedComponent } from "./removed-component";

const withExporter = (id: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters: { ${id}: {} }
  service: { pipelines: { logs: { receivers: [otlp], exporters: [${id}] } } }
`;
const withLambda = (type: string) => yaml`
  receivers:
    ${type}/s3: {} # logs of the functions
  exporters: { debug: {} }
  service: { pipelines: { logs: { receivers: [${type}/s3], exporters: [debug] } } }
`;

describeRule(removedComponent, {
  silent: {
    "a component at the last version that ships it": {
      tiers: { gateway: withExporter("loki") },
      collector: "0.130.1",
    },
    "a type that never was": { tiers: { gateway: withExporter("lokki") } },
    "an old name that still works": { tiers: { gateway: withExporter("otlphttp") } },
  },
  reports: {
    "an exporter, with what replaced it": {
      tiers: { gateway: withExporter("loki/eu") },
      expect: [
        "The exporter `loki` was last shipped in 0.130.1: at 0.159.0 the collector does not start with `loki/eu`. Use `otlp_http`.",
      ],
      at: ["gateway exporters::loki/eu"],
      severities: ["error"],
    },
    "a processor that became a connector": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors: { spanmetrics: {} }
          exporters: { debug: {} }
          service: { pipelines: { traces: { receivers: [otlp], processors: [spanmetrics], exporters: [debug] } } }
        `,
      },
      expect: [
        "The processor `spanmetrics` was last shipped in 0.95.0: at 0.159.0 the collector does not start with `spanmetrics`. Use `span_metrics` connector.",
      ],
    },
    "a component that was renamed without an alias": {
      tiers: { gateway: withLambda("awslambda") },
      expect: [
        "The receiver `awslambda` was last shipped in 0.151.0: at 0.159.0 the collector does not start with `awslambda/s3`. Use `aws_lambda`.",
      ],
      afterFix: { tiers: { gateway: withLambda("aws_lambda") } },
    },
  },
});
