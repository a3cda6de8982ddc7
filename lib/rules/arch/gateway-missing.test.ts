import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { gatewayMissing } from "./gateway-missing";

const agent = (settings: string) =>
  exampleTier({
    exporters: `otlp_http: { ${settings} }\n`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }\n",
  });
const outside = 'endpoint: "https://otlp.example.com"';
const on = (nodes: number) => ({ agent: { "workload.nodes": nodes } });

describeRule(gatewayMissing, {
  silent: {
    "few nodes with credentials": {
      tiers: { agent: agent(`${outside}, headers: { x-api-key: "\${env:KEY}" }`) },
      facts: on(19),
    },
    "some nodes without credentials": { tiers: { agent: agent(outside) }, facts: on(50) },
    "a backend in the cluster": {
      tiers: { agent: agent('endpoint: "http://tempo.monitoring:4318"') },
      facts: on(500),
    },
    "an address of the company's network": {
      tiers: { agent: agent('endpoint: "http://10.1.2.3:4318"') },
      facts: on(500),
    },
    "a host that is a variable": { tiers: { agent: agent('endpoint: "${env:BACKEND}"') }, facts: on(500) },
    "a design with a gateway": {
      tiers: { agent: agent(outside), gateway: agent(outside) },
      facts: on(500),
    },
  },
  reports: {
    "many nodes": {
      tiers: { agent: agent(outside) },
      facts: on(51),
      expect: [
        "`otlp_http` sends from 51 nodes straight to `otlp.example.com`: as many connections and ways out of the cluster. A gateway would be one place for both.",
      ],
      at: ["agent exporters::otlp_http"],
      severities: ["info"],
    },
    "some nodes with credentials": {
      tiers: { agent: agent(`${outside}, headers: { x-api-key: "\${env:KEY}" }`) },
      facts: on(20),
      expect: [
        "`otlp_http` sends from 20 nodes straight to `otlp.example.com`: each node of `agent` has its credentials and a way out. A gateway would hold them in one place.",
      ],
    },
  },
  asks: {
    "how many nodes there are": { tiers: { agent: agent(outside) }, expect: ["agent workload.nodes"] },
  },
});
