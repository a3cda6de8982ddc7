import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { unbraced } from "./unbraced";

const gateway = (endpoint: string, more = "") =>
  exampleTier({
    exporters: `otlp_http: { endpoint: "${endpoint}"${more} } # the backend`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });

describeRule(unbraced, {
  silent: {
    "variables in braces, with and without a scheme": {
      tiers: { gateway: gateway("https://${HOST}:${env:PORT}") },
    },
    "an escaped sign": { tiers: { gateway: gateway("https://$$HOST:4318") } },
    "the end of a pattern, and its groups": { tiers: { gateway: gateway("https://a/$1/(A|B)$") } },
    "a sign inside of a word": { tiers: { gateway: gateway("https://a", ', headers: { x: "pa$WORD" }') } },
    "a collector that still replaced it": {
      tiers: { gateway: gateway("https://$HOST:4318") },
      collector: "0.106.1",
    },
  },
  reports: {
    "two in one address": {
      tiers: { gateway: gateway("https://$HOST:$PORT") },
      expect: [
        "`$HOST` is no variable since 0.107.0: the collector takes it as it stands. Write `${env:HOST}`.",
      ],
      at: ["gateway exporters::otlp_http::endpoint"],
      afterFix: { tiers: { gateway: gateway("https://${env:HOST}:${env:PORT}") } },
    },
    "Kubernetes' own form, at any version": {
      tiers: { gateway: gateway("https://$(BACKEND_HOST):4318") },
      collector: "0.100.0",
      expect: [
        "`$(BACKEND_HOST)` is a variable in a pod's arguments and mere text here: the collector takes it as it stands. Write `${env:BACKEND_HOST}`.",
      ],
      afterFix: { tiers: { gateway: gateway("https://${env:BACKEND_HOST}:4318") } },
    },
  },
});
