import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { envUndefined } from "./undefined";

const agent = (endpoint: string, list = "otlp_http") =>
  exampleTier({
    exporters: `otlp_http: { endpoint: "${endpoint}", headers: { x-team: "\${env:TEAM}" } }\ndebug: {}`,
    pipelines: `traces: { receivers: [otlp], exporters: [${list}] }`,
  });
const none = { agent: { "env.variables": [] } };

describeRule(envUndefined, {
  silent: {
    "a default": { tiers: { agent: agent("${env:BACKEND:-https://a.example.com}") }, facts: none },
    "text that is escaped": { tiers: { agent: agent("https://a/$${env:BACKEND}") }, facts: none },
    "an exporter that does not run": { tiers: { agent: agent("${env:BACKEND}", "debug") }, facts: none },
    "a usual name of the pod's address": { tiers: { agent: agent("http://${env:NODE_IP}:4318") } },
  },
  asks: {
    "variables that nobody has listed": {
      tiers: { agent: agent("${BACKEND}") },
      expect: ["agent env.variables"],
    },
  },
  reports: {
    "a variable without the scheme": {
      tiers: { agent: agent("https://${BACKEND}") },
      facts: none,
      expect: [
        "The pods of `agent` do not have `BACKEND`, which `endpoint` is made of: it becomes empty without an error, and the address leads elsewhere or nowhere.",
      ],
      at: ["agent exporters::otlp_http::endpoint"],
    },
    "a name that the downward API may fill": {
      tiers: { agent: agent("http://${env:THE_NODE_IP}:4318") },
      facts: none,
      expect: [
        "The pods of `agent` do not have `THE_NODE_IP`, which `endpoint` is made of: it becomes empty without an error, and the address leads elsewhere or nowhere.",
      ],
      afterFix: {
        facts: {
          agent: { "env.variables": [{ name: "THE_NODE_IP", from: "downward", field: "status.hostIP" }] },
        },
      },
    },
  },
});
