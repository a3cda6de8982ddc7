import { examplePair } from "../shared/example-pair";
import { describeRule } from "../testing/describe-rule";
import { keepaliveTooManyPings } from "./keepalive-too-many-pings";

const pair = (time: string, policy = "") =>
  examplePair(
    "otlp_grpc",
    `endpoint: otel-gateway:4317\nkeepalive: { time: ${time} }`,
    `grpc:\n  endpoint: "\${env:MY_POD_IP}:4317"\n${policy}`,
  );

describeRule(keepaliveTooManyPings, {
  silent: {
    "a receiver that allows it": {
      tiers: pair("30s", "  keepalive: { enforcement_policy: { min_time: 20s } }"),
    },
    "a time that is a variable": { tiers: pair('"${env:TIME}"') },
    "no pings": { tiers: pair("0s") },
  },
  reports: {
    "pings more often than by default allowed": {
      tiers: pair("30s"),
      expect: [
        "`otlp_grpc` pings every 30s, but `otlp` of `gateway` allows one in 5m: it keeps closing the connection with too_many_pings, and requests in flight fail.",
      ],
      at: ["agent exporters::otlp_grpc::keepalive::time"],
      afterFix: { tiers: { agent: pair("5m").agent } },
    },
    "a policy that is stricter than the client": {
      tiers: pair("30s", "  keepalive: { enforcement_policy: { min_time: 1m } }"),
      expect: [
        "`otlp_grpc` pings every 30s, but `otlp` of `gateway` allows one in 1m: it keeps closing the connection with too_many_pings, and requests in flight fail.",
      ],
      afterFix: {
        fix: "allow",
        tiers: { gateway: pair("30s", "  keepalive: { enforcement_policy: { min_time: 30s } }").gateway },
      },
    },
  },
});
