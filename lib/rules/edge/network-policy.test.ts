import type { Json } from "../../base/json";
import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { networkPolicy } from "./network-policy";

const tiers = examplePair(
  "otlp_grpc",
  "endpoint: otel-gateway:4317\ntls: { insecure: true }",
  'grpc: { endpoint: "${env:MY_POD_IP}:4317" }',
);
const placed = (policies: readonly Json[], namespace = "otel") => ({
  agent: { "workload.namespace": namespace, "workload.release": "agent" },
  gateway: { "workload.namespace": "otel", "network-policy": policies },
});
const ingress = (...rules: readonly Json[]): Json => ({ podSelector: {}, ingress: rules });
const release = (name: string) => ({ podSelector: { matchLabels: { "app.kubernetes.io/instance": name } } });
const said =
  "No rule of the network policies of `gateway` lets in the pods of `agent`: what `otlp_grpc` sends is dropped on the way, and lost when its queue is full.";

describeRule(networkPolicy, {
  silent: {
    "no policy": { tiers, facts: placed([]) },
    "a policy about what goes out": {
      tiers,
      facts: placed([{ podSelector: {}, policyTypes: ["Egress"] }]),
    },
    "a rule for everybody": { tiers, facts: placed([ingress({ ports: [{ port: 4317 }] })]) },
    "a rule for the sender's release": { tiers, facts: placed([ingress({ from: [release("agent")] })]) },
    "labels that are not known here": {
      tiers,
      facts: placed([ingress({ from: [{ podSelector: { matchLabels: { team: "a" } } }] })]),
    },
    addresses: {
      tiers,
      facts: placed([ingress({ from: [{ ipBlock: { cidr: "10.0.0.0/8" } }] })], "nodes"),
    },
    "a second policy that lets in": { tiers, facts: placed([ingress(), ingress({})]) },
  },
  asks: {
    "whether there is a policy": {
      tiers,
      facts: { gateway: { "workload.namespace": "otel" } },
      expect: ["gateway network-policy"],
    },
  },
  reports: {
    "rules for another release and another port": {
      tiers,
      facts: placed([
        ingress({ from: [release("shop")] }, { from: [release("agent")], ports: [{ port: 8888 }] }),
      ]),
      expect: [said],
      at: ["gateway deploy::network-policy"],
      severities: ["warning"],
      afterFix: {
        facts: placed([
          ingress(
            { from: [release("shop")] },
            { from: [release("agent")], ports: [{ port: 8888 }] },
            {
              from: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "otel" } } }],
              ports: [{ port: 4317, protocol: "TCP" }],
            },
          ),
        ]),
      },
    },
    "a rule for pods of the gateway's own namespace": {
      tiers,
      facts: placed([ingress({ from: [{ podSelector: {} }] })], "nodes"),
      expect: [said],
    },
  },
});
