import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { httpProxyEnv } from "./http-proxy-env";

const pair = (endpoint: string) =>
  examplePair("otlp_http", `endpoint: ${endpoint}`, 'http: { endpoint: "0.0.0.0:4318" }');
const tiers = pair("http://otel-gateway.otel.svc:4318");
const proxy = { name: "HTTPS_PROXY", from: "value", value: "http://proxy:3128" };
const spare = (value: string) => ({ name: "no_proxy", from: "value", value });
const said =
  "A proxy is set for `agent`, and no NO_PROXY spares the cluster: what `otlp_http` sends to `otel-gateway.otel.svc` goes to the proxy first, which may refuse it.";

describeRule(httpProxyEnv, {
  silent: {
    "no proxy": { tiers, facts: { agent: { "env.variables": [] } } },
    "a NO_PROXY that names Services": {
      tiers,
      facts: { agent: { "env.variables": [proxy, spare("localhost, .svc")] } },
    },
    "a NO_PROXY of another domain": {
      tiers,
      facts: {
        agent: { "env.variables": [proxy, spare(".corp.example")], "cluster.domain": "corp.example" },
      },
    },
    "an agent that sends to the outside world": {
      tiers: pair("https://otlp.example.com"),
      facts: { agent: { "env.proxy": "all" } },
    },
  },
  asks: { "whether there is a proxy": { tiers, expect: ["agent env.proxy"] } },
  reports: {
    "a proxy among the variables": {
      tiers,
      facts: { agent: { "env.variables": [proxy] } },
      expect: [said],
      at: ["agent deploy::env.variables"],
      severities: ["info"],
      afterFix: {
        facts: {
          agent: {
            "env.variables": [proxy, { name: "NO_PROXY", from: "value", value: ".svc,.cluster.local" }],
          },
        },
      },
    },
    "a NO_PROXY of other hosts": {
      tiers,
      facts: { agent: { "env.variables": [proxy, spare("10.0.0.0/8")] } },
      expect: [said],
    },
  },
});
