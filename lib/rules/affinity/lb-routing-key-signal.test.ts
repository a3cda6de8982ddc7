import { describeRule } from "../testing/describe-rule";
import { balancing, sending, taking } from "./examples";
import { lbRoutingKeySignal } from "./lb-routing-key-signal";

const gateway = taking("traces", "metrics", "logs");
const keyed = (key: string, ...signals: readonly ("traces" | "metrics" | "logs")[]) =>
  balancing(`routing_key: ${key}\nresolver: { k8s: { service: otel-gateway } }`, ...signals);

describeRule(lbRoutingKeySignal, {
  silent: {
    "a key that all signals take": {
      tiers: { agent: sending("service", "traces", "metrics", "logs"), gateway },
    },
    "logs by trace ID": { tiers: { agent: sending("traceID", "traces", "logs"), gateway } },
    "a key that is a variable": { tiers: { agent: keyed('"${env:KEY}"', "metrics"), gateway } },
  },
  reports: {
    "traces by series, alone": {
      tiers: { agent: keyed("streamID", "traces"), gateway },
      expect: [
        "`load_balancing` cannot route traces by `streamID`, so the collector does not start. Traces take `traceID`, `service`, `attributes`.",
      ],
      at: ["agent exporters::load_balancing::routing_key"],
      afterFix: { tiers: { agent: balancing("resolver: { k8s: { service: otel-gateway } }", "traces") } },
    },
    "metrics by trace ID, beside traces": {
      tiers: { agent: keyed("traceID", "traces", "metrics"), gateway },
      expect: [
        "`load_balancing` cannot route metrics by `traceID`, so the collector does not start. Metrics take `service`, `resource`, `metric`, `streamID`, `attributes`.",
      ],
      afterFix: { fix: "separate" },
    },
    "logs by metric name": {
      tiers: { agent: keyed("metric", "logs"), gateway },
      expect: [
        "`load_balancing` cannot route logs by `metric`, so the collector does not start. Logs take `service`, `traceID`, `resource`, `attributes`.",
      ],
    },
  },
});
