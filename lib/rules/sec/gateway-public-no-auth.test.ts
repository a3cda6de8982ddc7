import { exampleTier } from "../shared/example-tier";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { gatewayPublicNoAuth } from "./gateway-public-no-auth";

const both = (http: string) =>
  exampleTier({
    receivers: `otlp:\n  protocols:\n    grpc: { endpoint: "localhost:4317" }\n    http: { endpoint: "0.0.0.0:4318"${http} }\n`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });
const exposed = { gateway: { "gateway.exposed": true } };
const said = (receiver: string, protocol: string) =>
  `\`${receiver}\` takes ${protocol} from anyone on the internet: \`gateway\` is reachable from outside and asks for no credentials. Add \`auth\` and TLS, or client certificates.`;

describeRule(gatewayPublicNoAuth, {
  silent: {
    "client certificates": {
      tiers: { gateway: both(", tls: { cert_file: a, key_file: b, client_ca_file: /tls/ca.crt }") },
      facts: exposed,
    },
    "settings that are a variable": { tiers: { gateway: both(", tls: ${env:TLS}") }, facts: exposed },
    "a load balancer that the inside reaches": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "gateway.exposed": false, "service.type": "LoadBalancer" } },
    },
    "an agent": { tiers: { agent: plainTier() }, facts: { agent: { "gateway.exposed": true } } },
  },
  reports: {
    "a load balancer": {
      tiers: { gateway: plainTier() },
      facts: { gateway: { "service.type": "LoadBalancer" } },
      expect: [said("otlp", "grpc")],
      at: ["gateway receivers::otlp::protocols::grpc"],
      severities: ["error"],
    },
    "the one protocol that is open; TLS alone asks nobody": {
      tiers: { gateway: both(", tls: { cert_file: a, key_file: b }") },
      facts: exposed,
      expect: [said("otlp", "http")],
      at: ["gateway receivers::otlp::protocols::http"],
    },
  },
  asks: { "who reaches it": { tiers: { gateway: plainTier() }, expect: ["gateway gateway.exposed"] } },
});
