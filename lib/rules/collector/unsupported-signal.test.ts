import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { unsupportedSignal } from "./unsupported-signal";

describeRule(unsupportedSignal, {
  silent: {
    "a type that the catalogue does not know": {
      tiers: {
        agent: yaml`
          receivers: { our_own: {} }
          exporters: { debug: {} }
          service: { pipelines: { traces: { receivers: [our_own], exporters: [debug] } } }
        `,
      },
    },
    "a connector between the signals it joins": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          connectors: { spanmetrics: {} }
          exporters: { debug: {} }
          service:
            pipelines:
              traces: { receivers: [otlp], exporters: [spanmetrics, debug] }
              metrics: { receivers: [spanmetrics], exporters: [debug] }
        `,
      },
    },
    "a pipeline of no known signal": {
      tiers: {
        agent: yaml`
          receivers: { host_metrics: {} }
          exporters: { debug: {} }
          service: { pipelines: { tracez: { receivers: [host_metrics], exporters: [debug] } } }
        `,
      },
    },
  },
  reports: {
    "tail sampling of logs and a metrics receiver among traces, by old names too": {
      tiers: {
        gateway: yaml`
          receivers:
            otlp: { protocols: { grpc: {} } }
            hostmetrics: { scrapers: { cpu: {} } }
          processors:
            tail_sampling: { policies: [] }
          exporters: { debug: {} }
          service:
            pipelines:
              traces: { receivers: [otlp, hostmetrics], processors: [tail_sampling], exporters: [debug] }
              logs/app: { receivers: [otlp], processors: [tail_sampling], exporters: [debug] }
        `,
      },
      expect: [
        "`hostmetrics` carries metrics, logs only, and `traces` is a traces pipeline. The collector does not start.",
        "`tail_sampling` carries traces only, and `logs/app` is a logs pipeline. The collector does not start.",
      ],
      at: [
        "gateway service::pipelines::traces::receivers::1",
        "gateway service::pipelines::logs/app::processors::0",
      ],
      severities: ["error", "error"],
    },
    "a connector on the wrong side": {
      tiers: {
        gateway: yaml`
          receivers: { otlp: { protocols: { grpc: {} } } }
          connectors: { span_metrics: {} }
          exporters: { debug: {} }
          service:
            pipelines:
              logs: { receivers: [otlp], exporters: [span_metrics, debug] }
              traces: { receivers: [otlp, span_metrics], exporters: [debug] }
        `,
      },
      expect: [
        "`span_metrics` takes up traces only, and `logs` hands it logs. The collector does not start.",
        "`span_metrics` hands over metrics only, and `traces` expects traces of it. The collector does not start.",
      ],
    },
    "the only receiver, without a fix that would leave none": {
      tiers: {
        agent: yaml`
          receivers: { kubelet_stats: {} }
          exporters: { debug: {} }
          service: { pipelines: { traces: { receivers: [kubelet_stats], exporters: [debug] } } }
        `,
      },
      expect: [
        "`kubelet_stats` carries metrics only, and `traces` is a traces pipeline. The collector does not start.",
      ],
    },
  },
});
