import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { selfTelemetry } from "./self-telemetry";

const gateway = (signal: string, telemetry: string, listen = "${env:MY_POD_IP}:4317") =>
  exampleTier({
    receivers: `otlp: { protocols: { grpc: { endpoint: "${listen}" } } }`,
    service: `telemetry:\n  ${telemetry}`,
    pipelines: `${signal}: { receivers: [otlp], exporters: [otlp_http] }`,
  });
const to = (signal: string, address: string, kind = "batch") =>
  `${signal}: { processors: [{ ${kind}: { exporter: { otlp: { protocol: grpc, endpoint: "${address}" } } } }] }`;
const said = (signal: string, address: string) =>
  `The collector's own ${signal} go to ${address}, its own \`otlp\`: what passes \`${signal}\` makes more ${signal}, which pass it again. Send them to another tier or the backend.`;

describeRule(selfTelemetry, {
  silent: {
    "another tier": { tiers: { gateway: gateway("logs", to("logs", "http://otel-cluster:4317")) } },
    "another port of the pod": {
      tiers: { gateway: gateway("logs", to("logs", "http://localhost:14317"), "0.0.0.0:4317") },
    },
    "a receiver that takes the other signal only": {
      tiers: { gateway: gateway("logs", to("traces", "http://localhost:4317"), "0.0.0.0:4317") },
    },
    "metrics, which do not grow with what passes": {
      tiers: {
        gateway: gateway(
          "metrics",
          'metrics: { readers: [{ periodic: { exporter: { otlp: { protocol: grpc, endpoint: "http://localhost:4317" } } } }] }',
          "0.0.0.0:4317",
        ),
      },
    },
    "loopback, where only the pod's address is listened on": {
      tiers: { gateway: gateway("logs", to("logs", "http://localhost:4317")) },
    },
  },
  reports: {
    "logs to the pod's own address": {
      tiers: { gateway: gateway("logs", to("logs", "http://${env:MY_POD_IP}:4317")) },
      expect: [said("logs", "http://${env:MY_POD_IP}:4317")],
      at: ["gateway service::telemetry::logs::processors::0::batch::exporter::otlp::endpoint"],
      severities: ["warning"],
    },
    "traces to its own Service": {
      tiers: { gateway: gateway("traces", to("traces", "http://otel-gateway:4317", "simple")) },
      facts: { gateway: { "service.name": "otel-gateway" } },
      expect: [said("traces", "http://otel-gateway:4317")],
    },
  },
});
