import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { noGatewayReceiver } from "./no-gateway-receiver";

const agent = (
  exporter: string,
) => `receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
exporters:
  ${exporter}
service:
  pipelines:
    traces: { receivers: [otlp], exporters: [${exporter.slice(0, exporter.indexOf(":"))}] }
`;
const grpcTo = (endpoint: string) =>
  agent(`otlp_grpc: { tls: { insecure: true }, endpoint: ${quoted(endpoint)} } # pool`);
/** Braces end an address in a flow map unless it is quoted. */
const quoted = (text: string) => (text.includes("{") ? `"${text}"` : text);
const gateway = (protocols: string) => yaml`
  receivers: { otlp: { protocols: { ${protocols} } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const grpc = 'grpc: { endpoint: "0.0.0.0:4317" }';
const both = `${grpc}, http: { endpoint: "0.0.0.0:4318" }`;
const nobodyOn = (port: number) =>
  `No receiver of \`gateway\` listens on port ${port}, to which \`otlp_grpc\` sends: nothing arrives, and the data is lost when its queue is full.`;

describeRule(noGatewayReceiver, {
  silent: {
    "a port that is a variable": {
      tiers: { agent: grpcTo("otel-gateway:${env:PORT}"), gateway: gateway(both) },
    },
    "a receiver whose port is a variable": {
      tiers: {
        agent: grpcTo("otel-gateway:9999"),
        gateway: gateway('grpc: { endpoint: "0.0.0.0:${env:PORT}" }'),
      },
    },
    "a Service that maps the port": {
      tiers: { agent: grpcTo("otel-gateway:80"), gateway: gateway(both) },
      facts: { gateway: { "service.ports": [{ port: 80, targetPort: 4317 }] } },
    },
    "a protocol that is switched off, which has a rule of its own": {
      tiers: { agent: agent("otlp_http: { endpoint: http://otel-gateway:4318 }"), gateway: gateway(grpc) },
    },
    "a port of the pods that a load balancer misses, which has a rule of its own": {
      tiers: {
        agent: agent(
          'load_balancing: { resolver: { dns: { hostname: otel-gateway-headless, port: "9999" } }, protocol: { otlp: { tls: { insecure: true } } } }',
        ),
        gateway: gateway(both),
      },
    },
  },
  reports: {
    "gRPC to the port of HTTP": {
      tiers: { agent: grpcTo("otel-gateway:4318"), gateway: gateway(both) },
      expect: [
        "`otlp_grpc` sends OTLP/gRPC to port 4318 of `gateway`, where `otlp` expects another protocol: every request fails and its data is lost.",
      ],
      at: ["agent exporters::otlp_grpc::endpoint"],
      afterFix: { tiers: { agent: grpcTo("otel-gateway:4317") } },
    },
    "HTTP to the port of gRPC": {
      tiers: {
        agent: agent("otlp_http: { endpoint: http://otel-gateway:4317 }"),
        gateway: gateway(both),
      },
      expect: [
        "`otlp_http` sends OTLP/HTTP to port 4317 of `gateway`, where `otlp` expects another protocol: every request fails and its data is lost.",
      ],
      afterFix: { tiers: { agent: agent("otlp_http: { endpoint: http://otel-gateway:4318 }") } },
    },
    "a port that nothing listens on": {
      tiers: { agent: grpcTo("otel-gateway:9999"), gateway: gateway(both) },
      expect: [nobodyOn(9999)],
      afterFix: { tiers: { agent: grpcTo("otel-gateway:4317") } },
    },
    "a Service in front of which the port is another": {
      tiers: { agent: grpcTo("otel-gateway:9999"), gateway: gateway(both) },
      facts: { gateway: { "service.ports": [{ port: 80, targetPort: 4317 }] } },
      expect: [nobodyOn(9999)],
      afterFix: { tiers: { agent: grpcTo("otel-gateway:80") } },
    },
    "two receivers that could be meant, and no fix": {
      tiers: {
        agent: grpcTo("otel-gateway:9999"),
        gateway: yaml`
          receivers:
            otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317" } } }
            otlp/second: { protocols: { grpc: { endpoint: "0.0.0.0:5317" } } }
          exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
          service:
            pipelines:
              traces: { receivers: [otlp, otlp/second], exporters: [otlp_http] }
        `,
      },
      expect: [nobodyOn(9999)],
    },
    "a gateway without any OTLP receiver": {
      tiers: {
        agent: grpcTo("otel-gateway:${env:PORT}"),
        gateway: yaml`
          receivers: { zipkin: {} }
          exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
          service:
            pipelines:
              traces: { receivers: [zipkin], exporters: [otlp_http] }
        `,
      },
      expect: [
        "No receiver of `gateway` takes the OTLP/gRPC that `otlp_grpc` sends: nothing arrives, and the data is lost when its queue is full.",
      ],
    },
  },
});
