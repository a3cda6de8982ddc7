import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { afterBatchOrSampling } from "./after-batch-or-sampling";

const tier = (processors: string, settings = "{ auth_type: serviceAccount }", receivers = "otlp") =>
  exampleTier({
    receivers:
      'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } }\nfile_log: { include: [/x] }',
    processors: `batch: {}\ntail_sampling: { policies: [{ name: all, type: always_sample }] }\nk8s_attributes: ${settings}`,
    pipelines: `traces: { receivers: [${receivers}], processors: [${processors}], exporters: [otlp_http] }`,
  });
const byUid = "{ pod_association: [{ sources: [{ from: resource_attribute, name: k8s.pod.uid }] }] }";
const agent = exampleTier({
  processors: "k8s_attributes: { passthrough: true }",
  exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
  pipelines: "traces: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_grpc] }",
});

describeRule(afterBatchOrSampling, {
  silent: {
    "rules by attribute": { tiers: { agent: tier("batch, k8s_attributes", byUid) } },
    "data that was read, not received": {
      tiers: { agent: tier("batch, k8s_attributes", "{}", "file_log") },
    },
    "an agent that noted the address": {
      tiers: { agent, gateway: tier("batch, k8s_attributes") },
    },
  },
  reports: {
    "a processor behind two that regroup": {
      tiers: { gateway: tier("tail_sampling, batch, k8s_attributes") },
      expect: [
        "`k8s_attributes` runs after `tail_sampling` in `traces`, where the sender's address is gone: it finds no pod, and data gets no Kubernetes attributes.",
      ],
      at: ["gateway service::pipelines::traces::processors::2"],
      afterFix: { tiers: { gateway: tier("k8s_attributes, tail_sampling, batch") } },
    },
    "rules by connection, whatever the agent noted": {
      tiers: {
        agent,
        gateway: tier("batch, k8s_attributes", "{ pod_association: [{ sources: [{ from: connection }] }] }"),
      },
      expect: [
        "`k8s_attributes` runs after `batch` in `traces`, where the sender's address is gone: it finds no pod, and data gets no Kubernetes attributes.",
      ],
    },
  },
});
