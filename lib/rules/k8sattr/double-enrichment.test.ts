import { describeRule } from "../testing/describe-rule";
import { doubleEnrichment } from "./double-enrichment";
import { enrichingPair } from "./examples";

describeRule(doubleEnrichment, {
  silent: {
    "agents that only note addresses": { tiers: enrichingPair("{ passthrough: true }", "{}") },
    "a gateway alone": { tiers: enrichingPair(null, "{}") },
  },
  reports: {
    "a second look-up": {
      tiers: enrichingPair("{ extract: { metadata: [k8s.pod.name] } }", "{}"),
      expect: [
        "`k8s_attributes` on `gateway` looks up pods that `k8s_attributes` on `agent` has looked up before: every pod of `gateway` watches the whole cluster for little.",
      ],
      at: ["gateway processors::k8s_attributes"],
      severities: ["info"],
    },
  },
});
