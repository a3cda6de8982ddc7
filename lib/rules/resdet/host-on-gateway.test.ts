import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { detecting } from "./detectors";
import { hostOnGateway } from "./host-on-gateway";

const own = exampleTier({
  receivers: "k8s_cluster: {}",
  processors: "resource_detection: { detectors: [gcp] }",
  pipelines:
    "metrics: { receivers: [k8s_cluster], processors: [resource_detection], exporters: [otlp_http] }",
});

describeRule(hostOnGateway, {
  silent: {
    "an agent": { tiers: { agent: detecting("{ detectors: [system] }") } },
    "the environment alone": { tiers: { gateway: detecting("{}") } },
    "data that nobody sent": { tiers: { gateway: own } },
    "a host name that is switched off": {
      tiers: {
        gateway: detecting(
          "{ detectors: [gcp], gcp: { resource_attributes: { host.name: { enabled: false } } } }",
        ),
      },
    },
    "detectors in a variable": { tiers: { gateway: detecting('{ detectors: "${env:DETECTORS}" }') } },
  },
  reports: {
    "a cloud's host among others, under the old name": {
      tiers: {
        gateway: detecting("{ detectors: [env, ec2] } # as on agents").replaceAll(
          "resource_detection",
          "resourcedetection",
        ),
      },
      expect: [
        "`resourcedetection` on `gateway` detects its own host (`ec2`) and writes it over the senders': data of all nodes looks as if it came from the gateway.",
      ],
      at: ["gateway processors::resourcedetection"],
      severities: ["error"],
      afterFix: {
        tiers: {
          gateway: detecting("{ detectors: [env, ec2], override: false } # as on agents").replaceAll(
            "resource_detection",
            "resourcedetection",
          ),
        },
      },
    },
  },
});
