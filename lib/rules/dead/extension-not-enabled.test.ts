import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { extensionNotEnabled } from "./extension-not-enabled";

const gateway = (service: string, extensions = 'bearertokenauth: { token: "${env:TOKEN}" }') =>
  exampleTier({
    extensions,
    receivers:
      'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317", auth: { authenticator: bearertokenauth } } } }\nkafka: { topic: t, encoding: otlp_proto }',
    exporters:
      'otlp_http: { endpoint: "https://otlp.example.com" }\notlp_http/2: { endpoint: "https://otlp.example.com", auth: { authenticator: bearertokenauth } }',
    service,
    pipelines: "traces: { receivers: [otlp, kafka], exporters: [otlp_http] }",
  });

describeRule(extensionNotEnabled, {
  silent: {
    "one that is listed, and an encoding that is none": {
      tiers: { gateway: gateway("extensions: [bearertokenauth] # auth") },
    },
    "one that only an exporter in no pipeline asks for": {
      tiers: {
        gateway: gateway("").replace(", auth: { authenticator: bearertokenauth } } } }\n", " } } }\n"),
      },
    },
    "an authenticator of a type that is not known": {
      tiers: { gateway: gateway("", "zpages: {}").replaceAll("bearertokenauth", "acme_auth") },
    },
  },
  reports: {
    "an authenticator, where no extension is listed": {
      tiers: { gateway: gateway("") },
      expect: [
        "`otlp` needs `bearertokenauth`, which `service.extensions` does not list: it is not started, so the collector fails at start, though validation passes.",
      ],
      at: ["gateway receivers::otlp::protocols::grpc::auth::authenticator"],
      severities: ["error"],
    },
    "an authenticator beside others in the list": {
      tiers: {
        gateway: gateway("extensions: [zpages] # debug", "zpages: {}\nbearertokenauth: { token: x }"),
      },
      expect: [
        "`otlp` needs `bearertokenauth`, which `service.extensions` does not list: it is not started, so the collector fails at start, though validation passes.",
      ],
      afterFix: {
        tiers: {
          gateway: gateway(
            "extensions: [zpages, bearertokenauth] # debug",
            "zpages: {}\nbearertokenauth: { token: x }",
          ),
        },
      },
    },
    "one that is defined nowhere": {
      tiers: { gateway: gateway("", "zpages: {}") },
      expect: [
        "`otlp` needs the extension `bearertokenauth`, which is defined nowhere: the collector fails at start, though validation passes.",
      ],
    },
  },
});
