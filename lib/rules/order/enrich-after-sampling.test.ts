import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { enrichAfterSampling } from "./enrich-after-sampling";

const gateway = (key: string, processors: string) =>
  exampleTier({
    processors: `k8s_attributes: {}
attributes: { actions: [{ key: team, value: shop, action: upsert }, { key: old, action: delete }] }
transform: { trace_statements: ['set(span.attributes["tier"], "gold") where true'] } # gold
tail_sampling: { policies: [{ name: a, type: composite, composite: { composite_sub_policy: [{ name: b, type: string_attribute, string_attribute: { key: ${key}, values: [x] } }] } }] }`,
    pipelines: `traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
  });
const agent = (processor: string) =>
  exampleTier({
    processors: processor,
    exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
    pipelines: `traces: { receivers: [otlp], processors: [${processor.split(":")[0]}], exporters: [otlp_grpc] }`,
  });
const said = (key: string, enricher: string) =>
  `A policy of \`tail_sampling\` looks at \`${key}\`, which \`${enricher}\` adds only after it in \`traces\`: it never matches, and the traces it should keep are dropped.`;

describeRule(enrichAfterSampling, {
  silent: {
    "an attribute that an agent has added": {
      tiers: {
        agent: agent("resource: { attributes: [{ key: team, value: a, action: insert }] }"),
        gateway: gateway("team", "[tail_sampling, attributes]"),
      },
    },
    "pods that the agents know": {
      tiers: {
        agent: agent("k8s_attributes: {}"),
        gateway: gateway("k8s.namespace.name", "[tail_sampling, k8s_attributes]"),
      },
    },
    "an attribute of the application": {
      tiers: { gateway: gateway("http.route", "[tail_sampling, attributes]") },
    },
    "an attribute that is deleted": { tiers: { gateway: gateway("old", "[tail_sampling, attributes]") } },
    "the right order": { tiers: { gateway: gateway("team", "[attributes, tail_sampling]") } },
  },
  reports: {
    "an attribute by a statement": {
      tiers: { gateway: gateway("tier", "[tail_sampling, attributes, transform]") },
      expect: [said("tier", "transform")],
      at: ["gateway service::pipelines::traces::processors::2"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: gateway("tier", "[transform, tail_sampling, attributes]") } },
    },
    "a namespace": {
      tiers: { gateway: gateway("k8s.namespace.name", "[tail_sampling, k8s_attributes]") },
      expect: [said("k8s.namespace.name", "k8s_attributes")],
    },
  },
});
