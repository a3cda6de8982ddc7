import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { bareDefault } from "./bare-default";

const gateway = (endpoint: string) =>
  exampleTier({
    exporters: `otlp_http: { endpoint: "${endpoint}" } # the backend`,
    pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
  });

describeRule(bareDefault, {
  silent: {
    "a variable without a default": { tiers: { gateway: gateway("${BACKEND}") } },
    "text that is escaped": { tiers: { gateway: gateway("https://a/$${BACKEND:-x}") } },
    "a file of a strange name": { tiers: { gateway: gateway("${file:-x}") } },
  },
  reports: {
    "two defaults in one address": {
      tiers: { gateway: gateway("https://${HOST:-a.example.com}:${PORT:-4318}") },
      expect: [
        "`${HOST:-…}` is read as a source called `HOST`, which does not exist: the collector does not start. Write `${env:HOST:-…}`.",
      ],
      at: ["gateway exporters::otlp_http::endpoint"],
      afterFix: { tiers: { gateway: gateway("https://${env:HOST:-a.example.com}:${env:PORT:-4318}") } },
    },
    "a default in a list of the telemetry": {
      tiers: {
        agent: exampleTier({
          service: 'telemetry: { resource: { site: "${SITE:-x}" } }',
          pipelines: "traces: { receivers: [otlp], exporters: [otlp_http] }",
        }),
      },
      expect: [
        "`${SITE:-…}` is read as a source called `SITE`, which does not exist: the collector does not start. Write `${env:SITE:-…}`.",
      ],
    },
  },
});
