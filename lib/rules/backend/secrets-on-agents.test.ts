import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { secretsOnAgents } from "./secrets-on-agents";

const agent = (settings: string, used = "otlp_grpc, otlp_http/direct") =>
  exampleTier({
    exporters: `otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true }, headers: { authorization: "\${env:GATEWAY_TOKEN}" } }\notlp_http/direct: { endpoint: "https://otlp.example.com", ${settings} }`,
    pipelines: `traces: { receivers: [otlp], exporters: [${used}] }`,
  });
const gateway = exampleTier({ pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }" });
const said =
  "`otlp_http/direct` puts credentials of a backend on every node of `agent`, though `gateway` could hold them in one place. Send through `gateway`.";

describeRule(secretsOnAgents, {
  silent: {
    "a backend that asks for none, and a token for the gateway": {
      tiers: { agent: agent("headers: { x-tenant: shop }"), gateway },
    },
    "agents without a gateway": {
      tiers: { agent: agent('headers: { x-api-key: "${env:KEY}" }', "otlp_http/direct") },
    },
    "an exporter in no pipeline": {
      tiers: { agent: agent('headers: { x-api-key: "${env:KEY}" }', "otlp_grpc"), gateway },
    },
  },
  reports: {
    "a header from a variable": {
      tiers: { agent: agent('headers: { x-api-key: "${env:KEY}" }'), gateway },
      expect: [said],
      at: ["agent exporters::otlp_http/direct"],
      severities: ["warning"],
    },
    "an authenticator": {
      tiers: { agent: agent("auth: { authenticator: oauth2client }"), gateway },
      expect: [said],
    },
  },
});
