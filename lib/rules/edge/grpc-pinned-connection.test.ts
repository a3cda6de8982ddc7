import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { grpcPinnedConnection } from "./grpc-pinned-connection";

const agent = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
  exporters:
    otlp_grpc/gateway:
      endpoint: otel-gateway.observability:4317 # the pool
      tls: { insecure: true }
  service:
    pipelines:
      metrics: { receivers: [otlp], exporters: [otlp_grpc/gateway] }
`;
const gateway = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" }, http: {} } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      metrics: { receivers: [otlp], exporters: [otlp_http] }
`;
const said = (count: string, exporter = "otlp_grpc/gateway") =>
  `\`${exporter}\` keeps one gRPC connection through Service \`otel-gateway\`: each sender stays on one of ${count} pods, and pods that are added get no data.`;

describeRule(grpcPinnedConnection, {
  silent: {
    "one pod": { tiers: { agent, gateway }, facts: { gateway: { "workload.replicas": 1 } } },
    "a Service that is headless": {
      tiers: { agent, gateway },
      facts: { gateway: { "service.headless": "only" } },
    },
    "a mesh that balances requests": {
      tiers: { agent, gateway },
      facts: { gateway: { "cluster.service-mesh": true } },
    },
    "OTLP over HTTP": {
      tiers: {
        agent: agent
          .replaceAll("otlp_grpc/gateway", "otlp_http")
          .replace("otel-gateway.observability:4317", "http://otel-gateway.observability:4318"),
        gateway,
      },
    },
    "a load balancer": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
          exporters:
            load_balancing:
              routing_key: service
              resolver: { k8s: { service: otel-gateway.observability } }
              protocol: { otlp: { tls: { insecure: true } } }
          service:
            pipelines:
              metrics: { receivers: [otlp], exporters: [load_balancing] }
        `,
        gateway,
      },
    },
  },
  asks: {
    "a tier of which nobody knows how its Service resolves": {
      tiers: { agent, cluster: gateway },
      facts: {
        cluster: { "workload.mode": "deployment", "workload.replicas": 2, "service.name": "otel-gateway" },
      },
      expect: ["cluster service.headless"],
    },
  },
  reports: {
    "three pods behind a cluster IP": {
      tiers: { agent, gateway },
      expect: [said("3")],
      at: ["agent hop::agent/otlp_grpc/gateway→gateway"],
      afterFix: {
        tiers: {
          agent: agent.replace(
            "otel-gateway.observability:4317",
            "otel-gateway-headless.observability.svc.cluster.local:4317",
          ),
          gateway,
        },
        facts: { gateway: { "service.headless": "beside" } },
      },
    },
    "a client with TLS, which goes on to ask for the name in the certificate": {
      tiers: { agent: agent.replace("tls: { insecure: true }", "tls: { ca_file: /ca.crt }"), gateway },
      facts: { gateway: { "hpa.enabled": true, "hpa.min": 2, "hpa.max": 8 } },
      expect: [said("2 to 8")],
      afterFix: {
        tiers: {
          agent: agent
            .replace(
              "otel-gateway.observability:4317",
              "otel-gateway-headless.observability.svc.cluster.local:4317",
            )
            .replace(
              "tls: { insecure: true }",
              "tls: { ca_file: /ca.crt, server_name_override: otel-gateway.observability }",
            ),
        },
      },
    },
  },
});
