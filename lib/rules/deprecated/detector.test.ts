import { detecting } from "../resdet/detectors";
import { describeRule } from "../testing/describe-rule";
import { detector } from "./detector";

describeRule(detector, {
  silent: {
    "the older name for an older collector": {
      tiers: { agent: detecting("{ detectors: [k8snode], k8snode: { auth_type: serviceAccount } }") },
      collector: "0.153.0",
    },
    "detectors that stay": { tiers: { agent: detecting("{ detectors: [env, system, gcp] }") } },
    "detectors that are not known": { tiers: { agent: detecting('{ detectors: "${env:DETECTORS}" }') } },
  },
  reports: {
    "the older name, whose settings go along with their comments": {
      tiers: {
        agent: detecting(
          "{ detectors: [env, k8snode, system], k8snode: { auth_type: serviceAccount } } # ours",
        ),
      },
      expect: [
        "The detector `k8snode` of `resource_detection` is an old name: since 0.154.0 it is `k8s_api`. It still starts, with a warning in the log.",
      ],
      at: ["agent processors::resource_detection::detectors::1"],
      afterFix: {
        tiers: {
          agent: detecting(
            "{ detectors: [env, k8s_api, system], k8s_api: { auth_type: serviceAccount } } # ours",
          ),
        },
      },
    },
    "the new name for an older collector": {
      tiers: { agent: detecting("{ detectors: [k8s_api], k8s_api: { node_from_env_var: NODE } }") },
      collector: "0.153.0",
      expect: [
        "The detector `k8s_api` comes with 0.154.0: collector 0.153.0 does not start with `resource_detection`. Its name there is `k8snode`.",
      ],
      afterFix: {
        tiers: { agent: detecting("{ detectors: [k8snode], k8snode: { node_from_env_var: NODE } }") },
      },
    },
    "one that is not there yet under any name": {
      tiers: { agent: detecting("{ detectors: [env, azurefunctions] }") },
      expect: [
        "The detector `azurefunctions` comes with 0.162.0: collector 0.159.0 does not start with `resource_detection`.",
      ],
    },
    "both names have settings, so no name is changed": {
      tiers: {
        agent: detecting(
          "{ detectors: [k8snode], k8snode: { auth_type: none }, k8s_api: { auth_type: none } }",
        ),
      },
      expect: [
        "The detector `k8snode` of `resource_detection` is an old name: since 0.154.0 it is `k8s_api`. It still starts, with a warning in the log.",
      ],
    },
  },
});
