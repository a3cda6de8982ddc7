import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { differsAcrossTiers } from "./differs-across-tiers";

const change = 'transform/team: { trace_statements: [\'set(resource.attributes["team"], "a")\'] }';
const agent = (processor = change) =>
  exampleTier({
    processors: processor,
    exporters: "otlp_grpc: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
    pipelines: `traces: { receivers: [otlp], processors: [${processor.split(":")[0]}], exporters: [otlp_grpc] }`,
  });
const gateway = (processors = "[transform, batch]", receivers = "[otlp]") =>
  exampleTier({
    receivers: 'otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }\nzipkin: {}',
    processors: `${change.replace("/team", "")}\nbatch: {} # later`,
    pipelines: `traces: { receivers: ${receivers}, processors: ${processors}, exporters: [otlp_http] }`,
  });
const closed = { gateway: { "gateway.direct-clients": false, "gateway.exposed": false } };

describeRule(differsAcrossTiers, {
  silent: {
    "another way in": { tiers: { agent: agent(), gateway: gateway("[transform]", "[otlp, zipkin]") } },
    "clients that send to the gateway": {
      tiers: { agent: agent(), gateway: gateway() },
      facts: { gateway: { "gateway.direct-clients": true } },
    },
    "other settings": {
      tiers: { agent: agent(change.replace('"a"', '"b"')), gateway: gateway() },
      facts: closed,
    },
    "settings of which a part is a variable": {
      tiers: {
        agent: agent(change.replace('"a"', '"${env:TEAM}"')),
        gateway: gateway().replace('"a"', '"${env:TEAM}"'),
      },
      facts: closed,
    },
  },
  asks: {
    "whether clients send to the gateway": {
      tiers: { agent: agent(), gateway: gateway() },
      facts: { gateway: { "gateway.exposed": false } },
      expect: ["gateway gateway.direct-clients"],
    },
  },
  reports: {
    "the same statements under another name": {
      tiers: { agent: agent(), gateway: gateway() },
      facts: closed,
      expect: [
        "`transform` on `gateway` does what `transform/team` on `agent` has done already, with the same settings: work on every record for nothing. Keep one of them.",
      ],
      at: ["gateway processors::transform"],
      severities: ["info"],
      afterFix: {
        tiers: { gateway: gateway("[batch]").replace(/ {2}transform:.*\n/, "") },
      },
    },
  },
});
