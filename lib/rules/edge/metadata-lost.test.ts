import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { metadataLost } from "./metadata-lost";

const gateway = (protocols: string, processors: string, header = "from_context: x-tenant") =>
  exampleTier({
    extensions: `headers_setter: { headers: [{ key: X-Scope-OrgID, ${header} }] }`,
    receivers: `otlp:\n  protocols:\n${protocols}`,
    processors: "batch: {}\nbatch/tenant: { metadata_keys: [x-tenant] }",
    connectors:
      'routing: { default_pipelines: [logs/out], table: [{ context: request, condition: \'request["x-tenant"] == "a"\', pipelines: [logs/out] }] }',
    exporters:
      'otlp_http: { endpoint: "https://otlp.example.com", auth: { authenticator: headers_setter } }\notlp_http/plain: { endpoint: "https://otlp.example.com" }',
    service: "extensions: [headers_setter]",
    pipelines: processors,
  });
const traces = (processors: string, exporter = "otlp_http") =>
  `traces: { receivers: [otlp], processors: ${processors}, exporters: [${exporter}] }`;
const included = '    grpc: { endpoint: "0.0.0.0:4317", include_metadata: true } # tenants';
const needs = (user: string) =>
  `\`${user}\` needs headers of the client's request, but \`otlp\` does not hand them on: what it takes goes out without them. Set \`include_metadata\`.`;

describeRule(metadataLost, {
  silent: {
    "headers that are handed on, batches kept apart": {
      tiers: { gateway: gateway(included, traces("[batch/tenant]")) },
    },
    "an exporter that needs none": {
      tiers: { gateway: gateway("    grpc: {}", traces("[batch]", "otlp_http/plain")) },
    },
    "a header that is written out": {
      tiers: { gateway: gateway("    grpc: {}", traces("[batch]"), "value: shop") },
    },
    "a header that has a value of its own where the client sends none": {
      tiers: {
        gateway: gateway("    grpc: {}", traces("[]"), "from_context: x-tenant, default_value: shop"),
      },
    },
    "headers that are kept back on purpose": {
      tiers: { gateway: gateway("    grpc: { include_metadata: false }", traces("[]")) },
    },
    "a setting that is a variable": {
      tiers: { gateway: gateway('    grpc: { include_metadata: "${env:METADATA}" }', traces("[]")) },
    },
  },
  reports: {
    "one of two protocols": {
      tiers: { gateway: gateway(`${included}\n    http:\n      endpoint: 0.0.0.0:4318 # web`, traces("[]")) },
      expect: [needs("otlp_http")],
      at: ["gateway receivers::otlp::protocols::http"],
      severities: ["warning"],
      afterFix: {
        tiers: {
          gateway: gateway(
            `${included}\n    http:\n      endpoint: 0.0.0.0:4318 # web\n      include_metadata: true`,
            traces("[]"),
          ),
        },
      },
    },
    "batches of all clients": {
      tiers: { gateway: gateway(included, traces("[batch]")) },
      expect: [
        "`batch` in `traces` merges requests of all clients, so the headers that `otlp_http` needs are lost. Give it `metadata_keys`, or batch in the exporter's queue.",
      ],
      at: ["gateway service::pipelines::traces::processors::0"],
    },
    "batches that are to be kept apart": {
      tiers: { gateway: gateway("    grpc: {}", traces("[batch/tenant]", "otlp_http/plain")) },
      expect: [needs("batch/tenant")],
    },
    "routing by the request": {
      tiers: {
        gateway: gateway(
          "    grpc: {}",
          "logs: { receivers: [otlp], exporters: [routing] }\nlogs/out: { receivers: [routing], exporters: [otlp_http/plain] }",
        ),
      },
      expect: [needs("routing")],
    },
  },
});
