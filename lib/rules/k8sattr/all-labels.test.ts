import { describeRule } from "../testing/describe-rule";
import { allLabels } from "./all-labels";
import { enriching } from "./examples";

const config = (rules: string) => enriching(`{ extract: ${rules} }`);

describeRule(allLabels, {
  silent: {
    "a pattern with a prefix": {
      tiers: { agent: config('{ labels: [{ tag_name: $$1, key_regex: "app.kubernetes.io/(.*)" }] }') },
    },
    "keys by name": { tiers: { agent: config("{ annotations: [{ key: team, from: namespace }] }") } },
  },
  reports: {
    "patterns without any bound": {
      tiers: {
        agent: config(
          '{ labels: [{ key: team }, { key_regex: "^.+$" }], annotations: [{ key_regex: "(.*)", from: namespace }] }',
        ),
      },
      expect: [
        "`k8s_attributes` copies every label (`^.+$`): hashes and checksums among them make new series at each rollout. List the keys you query.",
        "`k8s_attributes` copies every annotation (`(.*)`): hashes and checksums among them make new series at each rollout. List the keys you query.",
      ],
      at: [
        "agent processors::k8s_attributes::extract::labels::1::key_regex",
        "agent processors::k8s_attributes::extract::annotations::0::key_regex",
      ],
    },
  },
});
