import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { undefinedReference } from "./undefined-reference";

const oneList = (processors: string, defined: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    resource/node: { attributes: [{ key: k8s.node.name, value: a, action: upsert }] } # ours
    ${defined}
  exporters: { debug: {} }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [debug] }
`;

describeRule(undefinedReference, {
  silent: {
    "connectors on both sides": {
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
    "a component that is defined with an empty body": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors: { batch: }
          exporters: { debug: }
          service: { pipelines: { traces: { receivers: [otlp], processors: [batch], exporters: [debug] } } }
        `,
      },
    },
  },
  reports: {
    "a name with another suffix": {
      tiers: { agent: oneList("[resource/nodes]", "batch: {}") },
      expect: [
        "Pipeline `traces` names `resource/nodes`, and `processors` defines no such component, but `resource/node`. The collector does not start.",
      ],
      at: ["agent service::pipelines::traces::processors::0"],
      severities: ["error"],
      afterFix: { fix: "use-near", tiers: { agent: oneList("[resource/node]", "batch: {}") } },
    },
    "a processor that can be defined as it is": {
      tiers: { agent: oneList("[resource/node, batch]", "filter: {}") },
      expect: [
        "Pipeline `traces` names `batch`, and `processors` defines no such component. The collector does not start.",
      ],
      afterFix: {
        fix: "define",
        tiers: { agent: oneList("[resource/node, batch]", "filter: {}\n    batch: {}") },
      },
    },
    "a processor of which nobody knows the settings": {
      tiers: { agent: oneList("[resource/node, tail_sampling]", "batch: {}") },
      expect: [
        "Pipeline `traces` names `tail_sampling`, and `processors` defines no such component. The collector does not start.",
      ],
      afterFix: { fix: "remove-mention", tiers: { agent: oneList("[resource/node]", "batch: {}") } },
    },
    "extensions, and the only exporter of a pipeline": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          extensions: { health_check/probe: { endpoint: "0.0.0.0:13133" } }
          exporters: { debug: {} }
          service:
            extensions: [health_check/probes, zpages]
            pipelines:
              traces: { receivers: [otlp], exporters: [otlp_http/vendor] }
        `,
      },
      expect: [
        "`service.extensions` names `health_check/probes`, which `extensions` does not define; it defines `health_check/probe`. The collector does not start.",
        "`service.extensions` names `zpages`, which `extensions` does not define. The collector does not start.",
        "Pipeline `traces` names `otlp_http/vendor`, and `exporters` defines no such component. The collector does not start.",
      ],
      at: [
        "gateway service::extensions::0",
        "gateway service::extensions::1",
        "gateway service::pipelines::traces::exporters::0",
      ],
    },
    "a receiver that stands in two pipelines": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters: { debug: {} }
          service:
            pipelines:
              traces: { receivers: [otlp, zipkin], exporters: [debug] }
              traces/2: { receivers: [zipkin], exporters: [debug] }
        `,
      },
      expect: [
        "Pipeline `traces` names `zipkin`, and `receivers` defines no such component. The collector does not start.",
        "Pipeline `traces/2` names `zipkin`, and `receivers` defines no such component. The collector does not start.",
      ],
    },
  },
});
