import { describeRule } from "../testing/describe-rule";
import { enrichingPair } from "./examples";
import { passthroughTwice } from "./passthrough-twice";

const through = "{ passthrough: true }";

describeRule(passthroughTwice, {
  silent: {
    "an agent that looks pods up": { tiers: enrichingPair("{}", through) },
    "an agent that does not take part": { tiers: enrichingPair(null, through) },
    "a switch in a variable": { tiers: enrichingPair(through, '{ passthrough: "${env:PASS}" }') },
  },
  reports: {
    "a gateway that passes on what agents passed on": {
      tiers: enrichingPair(through, "{ passthrough: true, auth_type: serviceAccount }"),
      expect: [
        "`k8s_attributes` on `gateway` and `k8s_attributes` on `agent` both pass data through: nobody looks pods up, so names, namespaces and owners are missing.",
      ],
      at: ["gateway processors::k8s_attributes::passthrough"],
      afterFix: { tiers: enrichingPair(through, "{ auth_type: serviceAccount }") },
    },
  },
});
