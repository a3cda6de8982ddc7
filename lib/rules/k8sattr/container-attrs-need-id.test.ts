import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { containerAttrsNeedId } from "./container-attrs-need-id";

const tier = (metadata: string, receivers = "otlp", processors = "k8s_attributes") =>
  exampleTier({
    receivers:
      'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } }\nfile_log: { include: [/x] }',
    processors: `transform: { log_statements: ['set(resource.attributes["container.id"], "x")'] }\nk8s_attributes: { extract: { metadata: ${metadata} } }`,
    pipelines: `logs: { receivers: [${receivers}], processors: [${processors}], exporters: [otlp_http] }`,
  });

describeRule(containerAttrsNeedId, {
  silent: {
    "attributes of pods only": { tiers: { agent: tier("[k8s.pod.name, k8s.node.name]") } },
    "log files, which name their container": { tiers: { agent: tier("[container.id]", "file_log, otlp") } },
    "a processor before that writes it": {
      tiers: { agent: tier("[container.image.tag]", "otlp", "transform, k8s_attributes") },
    },
    "a list in a variable": { tiers: { agent: tier('"${env:METADATA}"') } },
  },
  reports: {
    "a processor that writes it too late": {
      tiers: { gateway: tier("[k8s.pod.name, container.image.tag]", "otlp", "k8s_attributes, transform") },
      expect: [
        "`k8s_attributes` extracts `container.image.tag`, but nothing in `logs` names the container: pods with several get none unless SDKs send `k8s.container.name` or `container.id`.",
      ],
      at: ["gateway processors::k8s_attributes::extract::metadata::1"],
    },
  },
});
