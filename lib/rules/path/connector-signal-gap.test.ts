import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { connectorSignalGap } from "./connector-signal-gap";

const gateway = (pipelines: string) =>
  exampleTier({ connectors: "span_metrics: {}\nforward: {}\nacme: {}", pipelines });
const into = (signal: string, connector: string) =>
  `${signal}: { receivers: [otlp], exporters: [${connector}] }`;
const from = (signal: string, connector: string) =>
  `${signal}/2: { receivers: [${connector}], exporters: [otlp_http] }`;

describeRule(connectorSignalGap, {
  silent: {
    "a connector on both sides": {
      tiers: { gateway: gateway(`${into("logs", "forward")}\n${from("logs", "forward")}`) },
    },
    "a connector that is not known": { tiers: { gateway: gateway(into("logs", "acme")) } },
    "a signal that it takes on no terms, of which another rule speaks": {
      tiers: { gateway: gateway(`${into("logs", "span_metrics")}\n${from("metrics", "span_metrics")}`) },
    },
  },
  reports: {
    "an exporter alone": {
      tiers: { gateway: gateway(into("traces", "span_metrics")) },
      expect: [
        "`span_metrics` takes traces as an exporter, but no pipeline has it as a receiver: the collector does not start. Add a pipeline that begins with it.",
      ],
      at: ["gateway connectors::span_metrics"],
      severities: ["error"],
    },
    "a receiver alone": {
      tiers: { gateway: gateway(from("metrics", "span_metrics")) },
      expect: [
        "`span_metrics` is the receiver of a metrics pipeline, but no pipeline has it as an exporter: the collector does not start. Export to it.",
      ],
    },
    "two signals that it does not join": {
      tiers: { gateway: gateway(`${into("traces", "forward")}\n${from("logs", "forward")}`) },
      expect: [
        "`forward` takes traces but turns them into none of what its pipelines expect (logs): the collector does not start.",
      ],
    },
    "one signal too many behind it": {
      tiers: {
        gateway: gateway(
          `${into("traces", "span_metrics")}\n${from("metrics", "span_metrics")}\n${into("logs", "forward")}\n${from("logs", "forward")}\n${from("traces", "forward")}`,
        ),
      },
      expect: [
        "`forward` cannot make traces of what is exported to it (logs): the collector does not start.",
      ],
    },
  },
});
