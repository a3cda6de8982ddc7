import { balancing } from "../affinity/examples";
import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { authMismatch } from "./auth-mismatch";

const pair = (settings: string, auth = "auth: { authenticator: basicauth/agents }") =>
  examplePair(
    "otlp_http",
    `endpoint: http://otel-gateway:4318\n${settings}`,
    `http:\n  endpoint: "\${env:MY_POD_IP}:4318"\n  ${auth}`,
  );

describeRule(authMismatch, {
  silent: {
    "a header": { tiers: pair('headers: { authorization: "${env:TOKEN}" }') },
    "an authenticator": { tiers: pair("auth: { authenticator: basicauth/client }") },
    "a receiver that asks for nothing": { tiers: pair("", "cors: {}") },
  },
  reports: {
    "an exporter without credentials": {
      tiers: pair("timeout: 5s"),
      expect: [
        "`otlp` of `gateway` authenticates by `basicauth/agents`, but `otlp_http` sends no credentials: every request is refused and its data lost. Give it `auth` or the header.",
      ],
      at: ["agent exporters::otlp_http"],
    },
    "a load balancer, whose credentials stand in its protocol": {
      tiers: {
        agent: balancing("resolver: { k8s: { service: otel-gateway } }", "traces"),
        gateway: examplePair("otlp_grpc", "{}", "grpc: { auth: { authenticator: oidc } }").gateway,
      },
      expect: [
        "`otlp` of `gateway` authenticates by `oidc`, but `load_balancing` sends no credentials: every request is refused and its data lost. Give it `auth` or the header.",
      ],
    },
  },
});
