import { describeRule } from "../testing/describe-rule";
import { detecting } from "./detectors";
import { k8snodeSection } from "./k8snode-section";

describeRule(k8snodeSection, {
  silent: {
    "the older name on both sides": {
      tiers: { agent: detecting("{ detectors: [k8snode], k8snode: { auth_type: serviceAccount } }") },
    },
    "both detectors": {
      tiers: { agent: detecting("{ detectors: [k8snode, k8s_api], k8snode: { auth_type: none } }") },
    },
    "a section without settings": { tiers: { agent: detecting("{ detectors: [k8s_api], k8snode: {} }") } },
  },
  reports: {
    "the new section for the older detector": {
      tiers: {
        agent: detecting("{ detectors: [env, k8snode], k8s_api: { node_from_env_var: NODE } } # ours"),
      },
      expect: [
        "`resource_detection` lists the detector `k8snode`, but its settings stand under `k8s_api`, which is not read: the defaults apply.",
      ],
      at: ["agent processors::resource_detection::k8s_api"],
      afterFix: {
        tiers: {
          agent: detecting("{ detectors: [env, k8snode], k8snode: { node_from_env_var: NODE } } # ours"),
        },
      },
    },
  },
});
