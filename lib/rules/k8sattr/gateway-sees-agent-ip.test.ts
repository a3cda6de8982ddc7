import { describeRule } from "../testing/describe-rule";
import { exampleTier } from "../shared/example-tier";
import { gatewaySeesAgentIp } from "./gateway-sees-agent-ip";

const agent = (processors: string, list: string) =>
  exampleTier({
    processors: `memory_limiter: { check_interval: 1s, limit_percentage: 80 }\n${processors}`,
    exporters: "otlp_grpc/gateway: { endpoint: otel-gateway:4317, tls: { insecure: true } }",
    pipelines: ["traces", "logs"]
      .map(
        (signal) => `${signal}: { receivers: [otlp], processors: [${list}], exporters: [otlp_grpc/gateway] }`,
      )
      .join("\n"),
  });
const gateway = (settings: string) =>
  exampleTier({
    processors: `k8s_attributes: ${settings}`,
    pipelines: ["traces", "logs"]
      .map(
        (signal) => `${signal}: { receivers: [otlp], processors: [k8s_attributes], exporters: [otlp_http] }`,
      )
      .join("\n"),
  });
const message =
  "`k8s_attributes` tells pods by the address of the connection. What comes through `agent` has the agent's address, so it gets the attributes of the agent's pod.";
const connection = "{ pod_association: [{ sources: [{ from: connection }] }] }";

describeRule(gatewaySeesAgentIp, {
  silent: {
    "an agent that enriches": {
      tiers: { agent: agent("k8s_attributes: {}", "k8s_attributes"), gateway: gateway("{}") },
    },
    "an agent that notes addresses, and the default rules": {
      tiers: {
        agent: agent("k8s_attributes: { passthrough: true }", "k8s_attributes"),
        gateway: gateway("{}"),
      },
    },
    "an agent that writes the address by itself": {
      tiers: {
        agent: agent(
          "resource: { attributes: [{ key: k8s.pod.ip, from_attribute: ip, action: insert }] }",
          "resource",
        ),
        gateway: gateway("{}"),
      },
    },
    "a gateway that goes by attributes": {
      tiers: {
        agent: agent("", "memory_limiter"),
        gateway: gateway(
          "{ pod_association: [{ sources: [{ from: resource_attribute, name: k8s.pod.uid }] }] }",
        ),
      },
    },
    "rules in a variable": {
      tiers: { agent: agent("", "memory_limiter"), gateway: gateway('{ pod_association: "${env:RULES}" }') },
    },
    "a gateway that only notes addresses": {
      tiers: { agent: agent("", "memory_limiter"), gateway: gateway("{ passthrough: true }") },
    },
  },
  reports: {
    "an agent that says nothing of pods": {
      tiers: { agent: agent("", "memory_limiter"), gateway: gateway("{}") },
      expect: [message],
      at: ["gateway processors::k8s_attributes"],
      afterFix: {
        tiers: {
          agent: agent("k8s_attributes:\n  passthrough: true\n", "memory_limiter, k8s_attributes"),
        },
      },
    },
    "addresses noted for nothing": {
      tiers: {
        agent: agent("k8s_attributes: { passthrough: true }", "k8s_attributes"),
        gateway: gateway(connection),
      },
      expect: [message],
    },
  },
});
