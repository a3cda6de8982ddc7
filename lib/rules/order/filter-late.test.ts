import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { filterLate } from "./filter-late";

const agent = (signal: string, processors: string) =>
  exampleTier({
    processors: `k8s_attributes: { filter: { node_from_env_var: OTEL_K8S_NODE_NAME } }
resource_detection: { detectors: [env] }
resource: { attributes: [{ key: k8s.cluster.name, value: a, action: insert }] }
transform: { log_statements: ['set(attributes["a"], body)'] }
probabilistic_sampler: { sampling_percentage: 10 } # a tenth
filter/body: { logs: { log_record: ['IsMatch(body, "health")'] } }
filter/pod: { logs: { log_record: ['resource.attributes["k8s.namespace.name"] == "dev"'] } }
filter/env: { logs: { log_record: ["\${env:CONDITION}"] } }`,
    pipelines: `${signal}: { receivers: [otlp], processors: ${processors}, exporters: [otlp_http] }`,
  });
const late = (dropper: string, worker: string, pipeline: string) =>
  `\`${dropper}\` looks at nothing that \`${worker}\` adds, but runs after it in \`${pipeline}\`: what it drops is enriched first, for nothing.`;

describeRule(filterLate, {
  silent: {
    "a condition on the resource": { tiers: { agent: agent("logs", "[k8s_attributes, filter/pod]") } },
    "a condition that is a variable": { tiers: { agent: agent("logs", "[k8s_attributes, filter/env]") } },
    "a transformation in between that it may need": {
      tiers: { agent: agent("logs", "[k8s_attributes, transform, filter/body]") },
    },
    "a sampler of logs, which may go by an attribute": {
      tiers: { agent: agent("logs", "[k8s_attributes, probabilistic_sampler]") },
    },
    "nothing heavy before": { tiers: { agent: agent("logs", "[resource, filter/body]") } },
  },
  reports: {
    "a filter after three that change the resource": {
      tiers: {
        agent: agent("logs", "[transform, resource, resource_detection, k8s_attributes, filter/body]"),
      },
      expect: [late("filter/body", "resource_detection", "logs")],
      at: ["agent service::pipelines::logs::processors::4"],
      severities: ["info"],
      afterFix: {
        tiers: {
          agent: agent("logs", "[transform, filter/body, resource, resource_detection, k8s_attributes]"),
        },
      },
    },
    "a sampler of traces": {
      tiers: { agent: agent("traces", "[k8s_attributes, probabilistic_sampler]") },
      expect: [late("probabilistic_sampler", "k8s_attributes", "traces")],
      afterFix: { tiers: { agent: agent("traces", "[probabilistic_sampler, k8s_attributes]") } },
    },
  },
});
