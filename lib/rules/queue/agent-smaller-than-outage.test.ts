import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { agentSmallerThanOutage } from "./agent-smaller-than-outage";

const agent = (processors: string, queue: string) => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  processors: { batch: {} }
  exporters:
    otlp_grpc:
      endpoint: otel-gateway.observability.svc.cluster.local:4317
      tls: { insecure: true }
      sending_queue: ${queue}
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_grpc] }
`;
const gateway = yaml`
  receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
  exporters: { otlp_http: { endpoint: "https://otlp.example.com" } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: [otlp_http] }
`;
const load = { "load.spans-per-second": 100_000, "workload.nodes": 100 };
const rollout = { "rollout.duration": 300 };

describeRule(agentSmallerThanOutage, {
  silent: {
    "requests whose size is their sender's": { tiers: { agent: agent("[]", "{}"), gateway } },
    "a queue by bytes": { tiers: { agent: agent("[batch]", "{ sizer: bytes, queue_size: 1000 }"), gateway } },
    "1,000 requests of 200 ms last 200 s": {
      tiers: { agent: agent("[batch]", "{}"), gateway },
      facts: { agent: load, gateway: { "rollout.duration": 200 } },
    },
  },
  reports: {
    "requests of 200 ms": {
      tiers: { agent: agent("[batch]", "{}"), gateway },
      facts: { agent: load, gateway: rollout },
      expect: [
        "The queue of `otlp_grpc` is full after 200 s, but a rollout of `gateway` takes 300 s: what comes after that is refused.",
      ],
      at: ["agent exporters::otlp_grpc"],
      severities: ["info"],
    },
  },
  asks: {
    "how long a rollout takes": {
      tiers: { agent: agent("[batch]", "{}"), gateway },
      expect: ["gateway rollout.duration"],
    },
    "the load": {
      tiers: { agent: agent("[batch]", "{}"), gateway },
      facts: { gateway: rollout },
      expect: ["agent load.spans-per-second"],
    },
  },
});
