import { describeRule } from "../testing/describe-rule";
import { enriching } from "./examples";
import { waitForMetadata } from "./wait-for-metadata";

const message =
  "`k8s_attributes` takes data before it knows the pods: what arrives in the first seconds after each restart has no Kubernetes attributes. Set `wait_for_metadata`.";

describeRule(waitForMetadata, {
  silent: {
    "a gateway, whose other pods go on": { tiers: { gateway: enriching("{}") } },
    "agents that only note addresses": { tiers: { agent: enriching("{ passthrough: true }") } },
    "a switch in a variable": { tiers: { agent: enriching('{ wait_for_metadata: "${env:WAIT}" }') } },
    "a collector without the setting": {
      tiers: { agent: enriching("{}").replaceAll("k8s_attributes", "k8sattributes") },
      collector: "0.110.0",
    },
  },
  reports: {
    "an agent that waits for nothing": {
      tiers: { agent: enriching("{ wait_for_metadata: false } # for now") },
      expect: [message],
      at: ["agent processors::k8s_attributes"],
      afterFix: { tiers: { agent: enriching("{ wait_for_metadata: true } # for now") } },
    },
  },
});
