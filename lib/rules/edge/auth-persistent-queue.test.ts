import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { authPersistentQueue } from "./auth-persistent-queue";

const gateway = (header: string, queue = "storage: file_storage") =>
  exampleTier({
    extensions: `headers_setter: { headers: [{ key: X-Scope-OrgID, ${header} }] }\nfile_storage: {}`,
    exporters: `otlp_http: { endpoint: "https://otlp.example.com", auth: { authenticator: headers_setter }, sending_queue: { ${queue} } }`,
    service: "extensions: [headers_setter, file_storage]",
    pipelines:
      "traces: { receivers: [otlp], exporters: [otlp_http] }\nlogs: { receivers: [otlp], exporters: [otlp_http] }",
  });
const lost =
  "`otlp_http` needs headers of the incoming request, but its queue is on disk (`file_storage`), which does not keep them in this version: they are sent empty.";

describeRule(authPersistentQueue, {
  silent: {
    "a header of the request, which is kept": { tiers: { gateway: gateway("from_context: x-tenant") } },
    "a header that is written out": { tiers: { gateway: gateway("value: shop") } },
    "a queue that is off": {
      tiers: { gateway: gateway("from_attribute: subject", "enabled: false, storage: file_storage") },
    },
    "an older version with the gate on": {
      tiers: { gateway: gateway("from_context: x-tenant") },
      facts: { gateway: { "collector.gates": ["exporter.PersistRequestContext"] } },
      collector: "0.130.0",
    },
  },
  reports: {
    "what an authenticator knows, once for two pipelines": {
      tiers: { gateway: gateway("from_attribute: subject") },
      expect: [
        "`otlp_http` takes headers from what the authenticator knows of the caller, but its queue is on disk (`file_storage`), which does not keep that: they are sent empty.",
      ],
      at: ["gateway exporters::otlp_http::sending_queue::storage"],
      severities: ["warning"],
    },
    "a header of the request before they were kept": {
      tiers: { gateway: gateway("from_context: x-tenant").replaceAll("otlp_http", "otlphttp") },
      collector: "0.129.0",
      expect: [lost.replace("otlp_http", "otlphttp")],
    },
  },
});
