import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { memoryLimiterNotFirst } from "./memory-limiter-not-first";

const config = (processors: string) => yaml`
  receivers:
    otlp: { protocols: { grpc: {} } }
  processors:
    memory_limiter: { check_interval: 1s, limit_percentage: 80 } # the limit
    memory_limiter/soft: { check_interval: 1s, limit_percentage: 60 }
    k8s_attributes: {}
    resource_detection: { detectors: [env] }
    batch: {}
    transform: {}
  exporters:
    otlp_http: { endpoint: "https://otlp.example.com" }
  service:
    pipelines:
      traces:
        receivers: [otlp]
        processors: ${processors}
        exporters: [otlp_http]
`;

describeRule(memoryLimiterNotFirst, {
  silent: {
    "no memory_limiter at all": { tiers: { agent: config("[batch]") } }, // order/memory-limiter-missing says it
    "a named limiter in front": { tiers: { agent: config("[memory_limiter/soft, batch]") } },
    "a second limiter behind a first": {
      tiers: { agent: config("[memory_limiter, batch, memory_limiter/soft]") },
    },
    "no processors": { tiers: { agent: config("[]") } },
  },
  reports: {
    "a limiter behind two processors": {
      tiers: { agent: config("[k8s_attributes, batch, memory_limiter] # order matters") },
      expect: [
        "`memory_limiter` runs after `k8s_attributes` in `traces`: what it refuses has been taken in already, and senders are not told to slow down.",
      ],
      at: ["agent service::pipelines::traces::processors::2"],
      severities: ["warning"],
      afterFix: { tiers: { agent: config("[memory_limiter, k8s_attributes, batch] # order matters") } },
    },
    "a limiter behind nothing but enrichment, as a note": {
      tiers: { agent: config("[k8s_attributes, resource_detection, memory_limiter]") },
      expect: [
        "`memory_limiter` runs after `k8s_attributes` in `traces`: what it refuses has been taken in already, and senders are not told to slow down.",
      ],
      severities: ["info"],
    },
    "a limiter in a list of lines with comments": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors:
            transform: {}
            memory_limiter: { check_interval: 1s, limit_mib: 400 }
          exporters: { debug: {} }
          service:
            pipelines:
              logs:
                receivers: [otlp]
                processors:
                  # clean up
                  - transform # statements below
                  # the guard
                  - memory_limiter # 400 MiB
                exporters: [debug]
        `,
      },
      expect: [
        "`memory_limiter` runs after `transform` in `logs`: what it refuses has been taken in already, and senders are not told to slow down.",
      ],
      afterFix: {
        tiers: {
          gateway: yaml`
            receivers: { otlp: { protocols: { grpc: {} } } }
            processors:
              transform: {}
              memory_limiter: { check_interval: 1s, limit_mib: 400 }
            exporters: { debug: {} }
            service:
              pipelines:
                logs:
                  receivers: [otlp]
                  processors:
                    # the guard
                    - memory_limiter # 400 MiB
                    # clean up
                    - transform # statements below
                  exporters: [debug]
          `,
        },
      },
    },
  },
});
