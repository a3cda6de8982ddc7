import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { grpcNoMaxConnectionAge } from "./grpc-no-max-connection-age";

const pair = (settings = "", exporter = "otlp_grpc") =>
  examplePair(
    exporter,
    exporter === "otlp_grpc"
      ? "endpoint: otel-gateway:4317\ntls: { insecure: true }"
      : "resolver: { k8s: { service: otel-gateway } }\nprotocol: { otlp: { tls: { insecure: true } } }",
    `grpc:\n  endpoint: "\${env:MY_POD_IP}:4317" # pod${settings}`,
  );
const rolling = { "rollout.strategy": "rolling-update" };

describeRule(grpcNoMaxConnectionAge, {
  silent: {
    "a load balancer, which follows the pods": {
      tiers: pair("", "load_balancing"),
      facts: { gateway: { "hpa.enabled": true, "hpa.max": 4 } },
    },
    "a mesh": { tiers: pair(), facts: { gateway: { ...rolling, "cluster.service-mesh": true } } },
    "one pod": { tiers: pair(), facts: { gateway: { ...rolling, "workload.replicas": 1 } } },
    "pods that are all replaced at once": {
      tiers: pair(),
      facts: { gateway: { "rollout.strategy": "recreate" } },
    },
    "settings that are a variable": {
      tiers: pair("\n  keepalive: ${env:KEEPALIVE}"),
      facts: { gateway: rolling },
    },
  },
  asks: {
    "how pods are replaced": { tiers: pair(), expect: ["gateway rollout.strategy"] },
    "how many pods an autoscaler makes": {
      tiers: pair(),
      facts: { gateway: { "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "rollouts of a pool with other keepalive settings": {
      tiers: pair("\n  keepalive:\n    enforcement_policy: { min_time: 30s }"),
      facts: { gateway: rolling },
      expect: [
        "`otlp` keeps gRPC connections for ever, and pods of `gateway` are replaced in rollouts: `otlp_grpc` stays with the pods it knows, new ones idle.",
      ],
      at: ["gateway receivers::otlp::protocols::grpc"],
      severities: ["warning"],
      afterFix: {
        tiers: pair(
          "\n  keepalive:\n    enforcement_policy: { min_time: 30s }\n    server_parameters:\n      max_connection_age: 60s\n      max_connection_age_grace: 10s",
        ),
      },
    },
  },
});
