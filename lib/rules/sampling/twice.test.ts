import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { twice } from "./twice";

const agent = (processors: string, sampler = "{ sampling_percentage: 10 }") => yaml`
  receivers:
    otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
  processors:
    probabilistic_sampler: ${sampler}
  exporters:
    otlp_grpc: { endpoint: "otel-gateway.observability.svc.cluster.local:4317", tls: { insecure: true } }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: ${processors}, exporters: [otlp_grpc] }
`;
const gateway = (sampler: string) => yaml`
  receivers:
    otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } }
  processors:
    probabilistic_sampler: ${sampler}
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com" }
  service:
    pipelines:
      traces: { receivers: [otlp], processors: [probabilistic_sampler], exporters: [otlp_http] }
`;
const all = { "load.sdk-sampling": 100 };

describeRule(twice, {
  silent: {
    "a second sampler that equalizes": {
      tiers: {
        agent: agent("[probabilistic_sampler]"),
        gateway: gateway("{ sampling_percentage: 10, mode: equalizing }"),
      },
      facts: { agent: all },
    },
    "two samplers that hash with one seed": {
      tiers: {
        agent: agent("[probabilistic_sampler]"),
        gateway: gateway("{ sampling_percentage: 5 }"),
      },
      facts: { agent: all },
    },
    "a sampler that is defined on the agent and not in use": {
      tiers: { agent: agent("[]"), gateway: gateway("{ sampling_percentage: 10, mode: proportional }") },
      facts: { gateway: all },
    },
  },
  reports: {
    "a proportional sampler behind another": {
      tiers: {
        agent: agent("[probabilistic_sampler]"),
        gateway: gateway("{ sampling_percentage: 10, mode: proportional }"),
      },
      facts: { agent: all },
      expect: [
        "`probabilistic_sampler` on `gateway` samples what `probabilistic_sampler` on `agent` has thinned out already: the rates multiply, and dropped traces are never seen here.",
      ],
      at: ["gateway service::pipelines::traces::processors::0"],
      severities: ["warning"],
    },
    "a sampler behind SDKs that sample": {
      tiers: { gateway: gateway("{ sampling_percentage: 10 }") },
      facts: { gateway: { "load.sdk-sampling": 20 } },
      expect: [
        "`probabilistic_sampler` samples what the SDKs have thinned out to 20 %: the rates multiply, and dropped traces are never seen here.",
      ],
    },
  },
  asks: {
    "what the SDKs keep": {
      tiers: { gateway: gateway("{ sampling_percentage: 10 }") },
      expect: ["gateway load.sdk-sampling"],
    },
  },
});
