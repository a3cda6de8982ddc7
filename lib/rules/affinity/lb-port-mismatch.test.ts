import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { balancing, headless, taking } from "./examples";
import { lbPortMismatch } from "./lb-port-mismatch";

const gateway = taking("traces");
const missed = (port: number) =>
  `\`load_balancing\` connects to port ${port} of the pods of \`gateway\`, where no receiver takes gRPC (one does on 4317): connections are refused and data is lost.`;
const k8s = (ports: string) =>
  balancing(`resolver: { k8s: { service: otel-gateway.observability${ports} } }`, "traces");
const fixed = (hosts: string) => balancing(`resolver: { static: { hostnames: ${hosts} } }`, "traces");

describeRule(lbPortMismatch, {
  silent: {
    "the default port": { tiers: { agent: k8s(""), gateway } },
    "a port that is a variable": {
      tiers: {
        agent: k8s(", ports: [4318]"),
        gateway: gateway.replace("}:4317", "}:${env:GRPC_PORT}"),
      },
    },
    "a gateway without gRPC, of which another rule speaks": {
      tiers: { agent: k8s(""), gateway: gateway.replace("grpc:", "http:").replace("4317", "4318") },
    },
    "an exporter through a Service": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters: { otlp_grpc: { endpoint: "otel-gateway:9999" } }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [otlp_grpc] }
        `,
        gateway,
      },
    },
  },
  reports: {
    "the default port where the receiver has another": {
      tiers: { agent: k8s(""), gateway: gateway.replace("4317", "14317") },
      expect: [missed(4317).replace("on 4317)", "on 14317)")],
      at: ["agent exporters::load_balancing::resolver::k8s::service"],
      afterFix: {
        tiers: { agent: k8s(", ports: [14317]") },
      },
    },
    "one of two ports of Kubernetes": {
      tiers: { agent: k8s(", ports: [4317, 4318]"), gateway },
      expect: [missed(4318)],
      at: ["agent exporters::load_balancing::resolver::k8s::ports"],
      afterFix: { tiers: { agent: k8s(", ports: [4317]") } },
    },
    "a port of the name server, which is a text": {
      tiers: {
        agent: balancing('resolver: { dns: { hostname: otel-gateway-headless, port: "9999" } }', "traces"),
        gateway,
      },
      facts: headless,
      expect: [missed(9999)],
      at: ["agent exporters::load_balancing::resolver::dns::port"],
      afterFix: {
        tiers: {
          agent: balancing('resolver: { dns: { hostname: otel-gateway-headless, port: "4317" } }', "traces"),
        },
      },
    },
    "a host of a list by hand": {
      tiers: { agent: fixed("[otel-gateway:4318]"), gateway },
      expect: [missed(4318)],
      afterFix: { tiers: { agent: fixed("[otel-gateway:4317]") } },
    },
  },
});
