import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { maxRecvMsgSize } from "./max-recv-msg-size";

const agent = (queue: string, batch = "{}", exporter = "otlp_grpc", endpoint = "otel-gateway:4317") =>
  exampleTier({
    processors: `batch: ${batch}`,
    exporters: `${exporter}:\n  endpoint: ${endpoint}\n  tls: { insecure: true }\n  sending_queue: ${queue}`,
    pipelines: `traces: { receivers: [otlp], processors: [batch], exporters: [${exporter}] }`,
  });
const gateway = (grpc = "", http = "") =>
  exampleTier({
    receivers: `otlp: { protocols: { grpc: { endpoint: "0.0.0.0:4317"${grpc} }, http: { endpoint: "0.0.0.0:4318"${http} } } }`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });
const said = (batcher: string, size: number, limit = 4) =>
  `\`${batcher}\` makes requests of up to about ${size} MiB, and \`otlp\` of \`gateway\` refuses more than ${limit} MiB: full batches are dropped. Limit the batch.`;

describeRule(maxRecvMsgSize, {
  silent: {
    "a limit that is high enough": {
      tiers: {
        agent: agent("{ batch: { max_size: 8000 } }"),
        gateway: gateway(", max_recv_msg_size_mib: 16"),
      },
    },
    "a limit that is a variable": {
      tiers: {
        agent: agent("{ batch: { max_size: 8000 } }"),
        gateway: gateway(', max_recv_msg_size_mib: "${env:LIMIT}"'),
      },
    },
    "HTTP, which takes more": {
      tiers: {
        agent: agent("{ batch: { max_size: 8000 } }", "{}", "otlp_http", "http://otel-gateway:4318"),
        gateway: gateway(),
      },
    },
    "a load that does not fill batches": {
      tiers: { agent: agent("{}"), gateway: gateway() },
      facts: { agent: { "load.spans-per-second": 1000, "workload.nodes": 10 } },
    },
  },
  asks: {
    "the load, where batches have no end": {
      tiers: { agent: agent("{}"), gateway: gateway() },
      expect: ["agent load.spans-per-second"],
    },
  },
  reports: {
    "a queue whose batches end at their minimum": {
      tiers: { agent: agent("{ batch: {} } # batches"), gateway: gateway() },
      expect: [said("otlp_grpc", 8)],
      at: ["agent exporters::otlp_grpc"],
      severities: ["warning"],
      afterFix: {
        tiers: {
          agent: agent("{ batch: { min_size: 2048, max_size: 2048 } } # batches"),
        },
      },
    },
    "a queue that counts bytes": {
      tiers: {
        agent: agent("{ batch: { sizer: bytes, min_size: 1000000, max_size: 6000000 } }"),
        gateway: gateway(),
      },
      expect: [said("otlp_grpc", 6)],
      afterFix: {
        tiers: {
          agent: agent("{ batch: { sizer: bytes, min_size: 1000000, max_size: 2097152 } }"),
        },
      },
    },
    "a processor with a maximum, and the limit raised": {
      tiers: { agent: agent("{}", "{ send_batch_max_size: 10000 }"), gateway: gateway() },
      expect: [said("batch", 10)],
      at: ["agent processors::batch"],
      afterFix: { fix: "higher-limit", tiers: { gateway: gateway(", max_recv_msg_size_mib: 20") } },
    },
    "a load that fills batches": {
      tiers: { agent: agent("{}", "{ timeout: 5s }"), gateway: gateway() },
      facts: { agent: { "load.spans-per-second": 60_000, "workload.nodes": 10 } },
      expect: [said("batch", 8)],
    },
    "a low limit of HTTP": {
      tiers: {
        agent: agent("{ batch: { max_size: 9000 } }", "{}", "otlp_http", "http://otel-gateway:4318"),
        gateway: gateway("", ", max_request_body_size: 1048576"),
      },
      expect: [said("otlp_http", 9, 1)],
      afterFix: { fix: "higher-limit", tiers: { gateway: gateway("", ", max_request_body_size: 18874368") } },
    },
  },
});
