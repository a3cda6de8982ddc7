import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { numConsumersLoadBalancing } from "./num-consumers-load-balancing";

const agent = (queue: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    load_balancing:
      resolver: { dns: { hostname: otel-gateway-headless.observability.svc.cluster.local } }
      protocol:
        otlp: { tls: { insecure: true }, sending_queue: ${queue} } # per pod
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [load_balancing] }
`;
const gateway = (grpc: string) => yaml`
  receivers:
    otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317"${grpc} } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const facts = { gateway: { "service.headless": "beside" } };

describeRule(numConsumersLoadBalancing, {
  silent: {
    "no bound on streams": { tiers: { agent: agent("{ num_consumers: 500 }"), gateway: gateway("") }, facts },
    "a queue that is off": {
      tiers: {
        agent: agent("{ enabled: false, num_consumers: 500 }"),
        gateway: gateway(", max_concurrent_streams: 8"),
      },
      facts,
    },
  },
  reports: {
    "the queue inside of a load balancer": {
      tiers: { agent: agent("{ num_consumers: 50 }"), gateway: gateway(", max_concurrent_streams: 8") },
      facts,
      expect: [
        "`load_balancing` sends with 50 consumers, but `otlp` takes 8 streams on a connection: the others wait and time out under load.",
      ],
      at: ["agent exporters::load_balancing"],
      severities: ["info"],
      afterFix: { tiers: { agent: agent("{ num_consumers: 8 }") } },
    },
  },
});
