import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { tailSamplingUnsharded } from "./tail-sampling-unsharded";

const agentWith = (exporters: string, pipelines: string) => `receivers:
  otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
exporters:
${exporters}service:
  pipelines:
${pipelines}`;

const tracesAndMetrics = (id: string, metrics = id) => `    traces: { receivers: [otlp], exporters: [${id}] }
    metrics: { receivers: [otlp], exporters: [${metrics}] }
`;

const toGateway = `  otlp_grpc/gateway:
    endpoint: otel-gateway.observability.svc.cluster.local:4317 # the pool
    compression: zstd
    tls: { insecure: true }
    sending_queue: { queue_size: 5000 } # a minute
`;

const gateway = yaml`
  receivers:
    otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" }, http: { endpoint: "\${env:MY_POD_IP}:4318" } } }
  processors:
    tail_sampling: { policies: [{ name: all, type: always_sample }] }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [tail_sampling], exporters: [otlp_http] }
      metrics: { receivers: [otlp], exporters: [otlp_http] }
`;

const message =
  "`tail_sampling` on `gateway` decides trace by trace, but `otlp_grpc/gateway` spreads the spans of one trace over 3 pods: it decides on parts of traces.";

describeRule(tailSamplingUnsharded, {
  silent: {
    "one pod": {
      tiers: { agent: agentWith(toGateway, tracesAndMetrics("otlp_grpc/gateway")), gateway },
      facts: { gateway: { "workload.replicas": 1 } },
    },
    "an exporter that brings only metrics": {
      tiers: {
        agent: agentWith(toGateway, "    metrics: { receivers: [otlp], exporters: [otlp_grpc/gateway] }\n"),
        gateway,
      },
    },
    "a gateway that does not sample": {
      tiers: {
        agent: agentWith(toGateway, tracesAndMetrics("otlp_grpc/gateway")),
        gateway: gateway.replace("processors: [tail_sampling]", "processors: []"),
      },
    },
    "the k8s resolver": {
      tiers: {
        agent: agentWith(
          `  load_balancing:
    resolver: { k8s: { service: otel-gateway.observability, ports: [4317] } }
    protocol: { otlp: { tls: { insecure: true } } }
`,
          "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
        ),
        gateway,
      },
    },
  },
  asks: {
    "an autoscaler whose most pods are not known": {
      tiers: { agent: agentWith(toGateway, tracesAndMetrics("otlp_grpc/gateway")), gateway },
      facts: { gateway: { "hpa.enabled": true } },
      expect: ["gateway hpa.max"],
    },
  },
  reports: {
    "an exporter that other signals use, too": {
      tiers: { agent: agentWith(toGateway, tracesAndMetrics("otlp_grpc/gateway")), gateway },
      expect: [message],
      at: ["agent exporters::otlp_grpc/gateway"],
      afterFix: {
        tiers: {
          agent: agentWith(
            `${toGateway}  load_balancing:
    routing_key: traceID
    resolver:
      dns:
        hostname: otel-gateway-headless.observability.svc.cluster.local
        port: "4317"
    protocol:
      otlp:
        compression: zstd
        tls:
          insecure: true
        sending_queue:
          enabled: false
        retry_on_failure:
          enabled: false
    sending_queue:
      enabled: true
      queue_size: 5000
    retry_on_failure:
      enabled: true
`,
            tracesAndMetrics("load_balancing", "otlp_grpc/gateway"),
          ),
          gateway,
        },
        facts: { gateway: { "service.headless": "beside" } },
      },
    },
    "an exporter for traces alone, which is rewritten in its place": {
      tiers: {
        agent: agentWith(toGateway, "    traces: { receivers: [otlp], exporters: [otlp_grpc/gateway] }\n"),
        gateway,
      },
      expect: [message],
      afterFix: {
        tiers: {
          agent: agentWith(
            `  load_balancing:
    sending_queue: { queue_size: 5000, enabled: true } # a minute
    routing_key: traceID
    resolver:
      dns:
        hostname: otel-gateway-headless.observability.svc.cluster.local
        port: "4317"
    protocol:
      otlp:
        compression: zstd
        tls:
          insecure: true
        sending_queue:
          enabled: false
        retry_on_failure:
          enabled: false
    retry_on_failure:
      enabled: true
`,
            "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
          ),
        },
      },
    },
    "more than one pod by an autoscaler, before the exporter had its new name": {
      tiers: { agent: agentWith(toGateway, tracesAndMetrics("otlp_grpc/gateway")), gateway },
      facts: { gateway: { "hpa.enabled": true, "hpa.min": 3, "hpa.max": 5 } },
      collector: "0.150.0",
      expect: [message.replace("3 pods", "3 to 5 pods")],
      afterFix: {
        fix: "load-balance-k8s",
        tiers: {
          agent: agentWith(
            `${toGateway}  loadbalancing:
    routing_key: traceID
    resolver:
      k8s:
        service: otel-gateway.observability
        ports: [4317]
    protocol:
      otlp:
        compression: zstd
        tls:
          insecure: true
        sending_queue:
          enabled: false
        retry_on_failure:
          enabled: false
    sending_queue:
      enabled: true
      queue_size: 5000
    retry_on_failure:
      enabled: true
`,
            tracesAndMetrics("loadbalancing", "otlp_grpc/gateway"),
          ),
        },
        facts: {
          agent: {
            "rbac.create": true,
            "rbac.rules": [
              {
                apiGroups: ["discovery.k8s.io"],
                resources: ["endpointslices"],
                verbs: ["get", "list", "watch"],
              },
            ],
          },
        },
      },
    },
    "the fix with one pod": {
      tiers: { agent: agentWith(toGateway, tracesAndMetrics("otlp_grpc/gateway")), gateway },
      facts: { gateway: { "hpa.enabled": true, "hpa.min": 3, "hpa.max": 5 } },
      expect: [message.replace("3 pods", "3 to 5 pods")],
      afterFix: {
        fix: "single-replica",
        facts: { gateway: { "workload.replicas": 1, "hpa.enabled": false } },
      },
    },
    "an exporter by HTTP, whose plaintext and port become settings": {
      tiers: {
        agent: agentWith(
          `  otlp_http:
    endpoint: http://otel-gateway:4318
    compression: lz4
    headers: { x-tenant: blue }
`,
          "    traces: { receivers: [otlp], exporters: [otlp_http] }\n",
        ),
        gateway,
      },
      expect: [message.replace("otlp_grpc/gateway", "otlp_http")],
      afterFix: {
        tiers: {
          agent: agentWith(
            `  load_balancing:
    routing_key: traceID
    resolver:
      dns:
        hostname: otel-gateway-headless
        port: "4317"
    protocol:
      otlp:
        headers:
          x-tenant: blue
        tls:
          insecure: true
        sending_queue:
          enabled: false
        retry_on_failure:
          enabled: false
    sending_queue:
      enabled: true
    retry_on_failure:
      enabled: true
`,
            "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
          ),
        },
      },
    },
    "an exporter with TLS, whose certificate names the Service": {
      tiers: {
        agent: agentWith(
          "  otlp_grpc:\n    endpoint: otel-gateway:4317\n",
          "    traces: { receivers: [otlp], exporters: [otlp_grpc] }\n",
        ),
        gateway: gateway.replace("grpc: { ", "grpc: { tls: { cert_file: /c, key_file: /k }, "),
      },
      expect: [message.replace("otlp_grpc/gateway", "otlp_grpc")],
      afterFix: {
        tiers: {
          agent: agentWith(
            `  load_balancing:
    routing_key: traceID
    resolver:
      dns:
        hostname: otel-gateway-headless
        port: "4317"
    protocol:
      otlp:
        tls:
          server_name_override: otel-gateway
        sending_queue:
          enabled: false
        retry_on_failure:
          enabled: false
    sending_queue:
      enabled: true
    retry_on_failure:
      enabled: true
`,
            "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
          ),
        },
      },
    },
    "a load balancer by service": {
      tiers: {
        agent: agentWith(
          `  load_balancing:
    routing_key: service # for span metrics
    resolver: { k8s: { service: otel-gateway.observability, ports: [4317] } }
    protocol: { otlp: { tls: { insecure: true } } }
`,
          "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
        ),
        gateway,
      },
      expect: [message.replace("otlp_grpc/gateway", "load_balancing")],
      afterFix: {
        tiers: {
          agent: agentWith(
            `  load_balancing:
    routing_key: traceID # for span metrics
    resolver: { k8s: { service: otel-gateway.observability, ports: [4317] } }
    protocol: { otlp: { tls: { insecure: true } } }
`,
            "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
          ),
        },
      },
    },
    "a load balancer by service that metrics use, too": {
      tiers: {
        agent: agentWith(
          `  load_balancing:
    routing_key: service
    resolver: { k8s: { service: otel-gateway.observability, ports: [4317] } }
    protocol: { otlp: { tls: { insecure: true } } }
`,
          tracesAndMetrics("load_balancing"),
        ),
        gateway,
      },
      expect: [message.replace("otlp_grpc/gateway", "load_balancing")],
      afterFix: {
        tiers: {
          agent: agentWith(
            `  load_balancing:
    routing_key: service
    resolver: { k8s: { service: otel-gateway.observability, ports: [4317] } }
    protocol: { otlp: { tls: { insecure: true } } }
  load_balancing/2:
    routing_key: traceID
    resolver:
      k8s:
        service: otel-gateway.observability
        ports: [4317]
    protocol:
      otlp:
        tls:
          insecure: true
`,
            tracesAndMetrics("load_balancing/2", "load_balancing"),
          ),
        },
      },
    },
    "a load balancer that looks up a Service with one address": {
      tiers: {
        agent: agentWith(
          `  load_balancing:
    resolver: { dns: { hostname: otel-gateway.observability.svc.cluster.local } }
    protocol: { otlp: { tls: { insecure: true } } }
`,
          "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
        ),
        gateway,
      },
      expect: [message.replace("otlp_grpc/gateway", "load_balancing")],
      afterFix: {
        tiers: {
          agent: agentWith(
            `  load_balancing:
    resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local } }
    protocol: { otlp: { tls: { insecure: true } } }
`,
            "    traces: { receivers: [otlp], exporters: [load_balancing] }\n",
          ),
        },
        facts: { gateway: { "service.headless": "beside" } },
      },
    },
    "a sampler behind a connector": {
      tiers: {
        agent: agentWith(toGateway, tracesAndMetrics("otlp_grpc/gateway")),
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
          processors: { tail_sampling: { policies: [{ name: all, type: always_sample }] } }
          connectors: { forward: {} }
          exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
          service:
            pipelines:
              traces/in: { receivers: [otlp], exporters: [forward] }
              traces/out: { receivers: [forward], processors: [tail_sampling], exporters: [otlp_http] }
              metrics: { receivers: [otlp], exporters: [otlp_http] }
        `,
      },
      expect: [message],
    },
  },
});
