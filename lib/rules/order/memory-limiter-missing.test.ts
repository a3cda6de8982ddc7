import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { memoryLimiterMissing } from "./memory-limiter-missing";

describeRule(memoryLimiterMissing, {
  silent: {
    "a named limiter": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors: { memory_limiter/soft: { check_interval: 1s, limit_mib: 400 } }
          exporters: { debug: {} }
          service: { pipelines: { traces: { receivers: [otlp], processors: [memory_limiter/soft], exporters: [debug] } } }
        `,
      },
    },
    "a limiter that is named but not defined": {
      tiers: {
        agent: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          exporters: { debug: {} }
          service: { pipelines: { traces: { receivers: [otlp], processors: [memory_limiter], exporters: [debug] } } }
        `,
      },
    },
    "a receiver with the limiting extension as middleware": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: { middlewares: [{ id: memory_limiter/in }] } } } }
          exporters: { debug: {} }
          extensions: { memory_limiter/in: { check_interval: 1s, limit_mib: 400 } }
          service:
            extensions: [memory_limiter/in]
            pipelines: { traces: { receivers: [otlp], exporters: [debug] } }
        `,
      },
    },
    "no pipelines": { tiers: { agent: yaml`receivers: { otlp: {} }` } },
  },
  reports: {
    "every pipeline without one": {
      tiers: {
        agent: yaml`
          receivers:
            otlp: { protocols: { grpc: {} } } # from the apps
          processors:
            batch: {} # 5 s
          exporters:
            debug: {}
          service:
            pipelines:
              traces:
                receivers: [otlp]
                processors: [batch] # one only
                exporters: [debug]
              logs:
                receivers: [otlp]
                exporters: [debug]
        `,
      },
      expect: [
        "Pipeline `traces` has no `memory_limiter`: a burst ends in an out-of-memory kill, and what is in memory is lost.",
        "Pipeline `logs` has no `memory_limiter`: a burst ends in an out-of-memory kill, and what is in memory is lost.",
      ],
      at: ["agent service::pipelines::traces", "agent service::pipelines::logs"],
      severities: ["warning", "warning"],
      afterFix: {
        tiers: {
          agent: yaml`
            receivers:
              otlp: { protocols: { grpc: {} } } # from the apps
            processors:
              batch: {} # 5 s
              memory_limiter:
                check_interval: 1s
                limit_percentage: 80
                spike_limit_percentage: 20
            exporters:
              debug: {}
            service:
              pipelines:
                traces:
                  receivers: [otlp]
                  processors: [memory_limiter, batch] # one only
                  exporters: [debug]
                logs:
                  receivers: [otlp]
                  exporters: [debug]
          `,
        },
      },
    },
    "a pipeline beside one that has it: the defined limiter is used": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          processors: { memory_limiter/soft: { check_interval: 1s, limit_mib: 400 } }
          exporters: { debug: {} }
          service:
            pipelines:
              traces: { receivers: [otlp], processors: [memory_limiter/soft], exporters: [debug] }
              metrics: { receivers: [otlp], processors: [], exporters: [debug] }
        `,
      },
      expect: [
        "Pipeline `metrics` has no `memory_limiter`: a burst ends in an out-of-memory kill, and what is in memory is lost.",
      ],
      afterFix: {
        tiers: {
          gateway: yaml`
            receivers: { otlp: { protocols: { grpc: {} } } }
            processors: { memory_limiter/soft: { check_interval: 1s, limit_mib: 400 } }
            exporters: { debug: {} }
            service:
              pipelines:
                traces: { receivers: [otlp], processors: [memory_limiter/soft], exporters: [debug] }
                metrics: { receivers: [otlp], processors: [memory_limiter/soft], exporters: [debug] }
          `,
        },
      },
    },
  },
});
