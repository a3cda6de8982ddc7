import { yaml } from "../../yaml/sample";
import { describeRule } from "../testing/describe-rule";
import { disabled } from "./disabled";

const config = (queue: string, exporters = "[otlp_http]") => yaml`
  receivers: { otlp: { protocols: { grpc: {} } } }
  exporters:
    otlp_http:
      endpoint: https://otlp.example.com
      sending_queue: ${queue} # since the outage
    debug: { sending_queue: { enabled: false } }
    load_balancing:
      resolver: { static: { hostnames: ["a:4317"] } }
      protocol: { otlp: { sending_queue: { enabled: false } } }
  service:
    pipelines:
      traces: { receivers: [otlp], exporters: ${exporters} }
`;

describeRule(disabled, {
  silent: {
    "a queue that is on": { tiers: { gateway: config("{ enabled: true }") } },
    "an exporter that is not in use": { tiers: { gateway: config("{ enabled: false }", "[debug]") } },
    "the queue inside of a load balancer, which has one of its own": {
      tiers: { gateway: config("{}", "[load_balancing]") },
    },
  },
  reports: {
    "a queue that is off": {
      tiers: { gateway: config("{ enabled: false }") },
      expect: [
        "`otlp_http` has no sending queue: while its target is slow or away, receivers are held up and what their senders do not repeat is lost.",
      ],
      at: ["gateway exporters::otlp_http::sending_queue::enabled"],
      severities: ["warning"],
      afterFix: { tiers: { gateway: config("{ enabled: true }") } },
    },
  },
});
