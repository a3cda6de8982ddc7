import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { unknownType } from "./unknown-type";

const withProcessor = (id: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors:
    ${id}: {} # ours
  exporters: { debug: {} }
  service:
    pipelines:
      traces:
        receivers: [otlp]
        processors: [${id}] # one
        exporters: [debug]
`;

describeRule(unknownType, {
  silent: {
    "an old name": { tiers: { agent: withProcessor("k8sattributes") } },
    "the new name at the version that brought it": {
      tiers: { agent: withProcessor("k8s_attributes") },
      collector: "0.146.0",
    },
    "the old name before that": { tiers: { agent: withProcessor("k8sattributes") }, collector: "0.140.0" },
    "a component that was removed": { tiers: { agent: withProcessor("routing") } }, // deprecated/removed-component says it
  },
  reports: {
    "a mistyped name": {
      tiers: { gateway: withProcessor("tail_sampler/errors") },
      expect: [
        "No release knows the processor type `tail_sampler`, so the collector does not start with `tail_sampler/errors`. The closest name is `tail_sampling`.",
      ],
      at: ["gateway processors::tail_sampler/errors"],
      severities: ["error"],
      afterFix: { tiers: { gateway: withProcessor("tail_sampling/errors") } },
    },
    "a name like no other": {
      tiers: { agent: withProcessor("acme_enricher") },
      expect: [
        "No release knows the processor type `acme_enricher`. The collector does not start with `acme_enricher` in its file.",
      ],
    },
    "a name that is newer than the collector": {
      tiers: { agent: withProcessor("k8s_attributes") },
      collector: "0.140.0",
      expect: [
        "`k8s_attributes` arrived in 0.146.0; at 0.140.0 the name is `k8sattributes`. The collector does not start with `k8s_attributes`.",
      ],
      severities: ["error"],
      afterFix: { tiers: { agent: withProcessor("k8sattributes") } },
    },
    "a component that is newer than the collector": {
      tiers: { agent: withProcessor("interval") },
      collector: "0.90.0",
      expect: ["`interval` first ships in 0.119.0. At 0.90.0 the collector does not start with `interval`."],
    },
    "a component that only self-built collectors have": {
      tiers: {
        agent: yaml`
          extensions: { healthcheckv2: {} }
          service: { extensions: [healthcheckv2] }
        `,
      },
      expect: [
        "No official distribution of 0.159.0 has the extension type `healthcheckv2`: only a collector you build yourself starts with `healthcheckv2`.",
      ],
    },
    "an unknown name at a collector newer than the catalogue, as a warning": {
      tiers: { agent: withProcessor("acme_enricher") },
      collector: "0.165.0",
      expect: [
        "Up to 0.159.0 no release knows the processor type `acme_enricher`. Unless 0.165.0 brings it, the collector does not start with `acme_enricher`.",
      ],
      severities: ["warning"],
    },
  },
});
