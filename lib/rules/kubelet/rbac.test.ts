import { describeRule } from "../testing/describe-rule";
import { readingKubelet } from "./examples";
import { kubeletRbac } from "./rbac";

const plain = readingKubelet("{ auth_type: serviceAccount }");
const labelled = readingKubelet("{ auth_type: serviceAccount, extra_metadata_labels: [container.id] }");
const shares = readingKubelet(
  "{ auth_type: serviceAccount, metrics: { k8s.pod.cpu_limit_utilization: { enabled: true } } }",
);
const granted = (...resources: readonly string[]) => ({
  agent: { "rbac.create": true, "rbac.rules": [{ apiGroups: [""], resources, verbs: ["get"] }] },
});

describeRule(kubeletRbac, {
  silent: {
    "a certificate": { tiers: { agent: readingKubelet("{ auth_type: tls }") }, facts: granted() },
    "the older right to the list of pods": {
      tiers: { agent: labelled },
      facts: granted("nodes/stats", "nodes/proxy"),
    },
    "both rights": { tiers: { agent: shares }, facts: granted("nodes/stats", "nodes/pods") },
    "shares that are switched off": {
      tiers: { agent: shares.replace("enabled: true", "enabled: false") },
      facts: granted("nodes/stats"),
    },
  },
  asks: {
    "rights of which nobody spoke": { tiers: { agent: labelled }, expect: ["agent rbac.create"] },
  },
  reports: {
    "a role for other things": {
      tiers: { agent: plain },
      facts: granted("nodes"),
      expect: [
        "`agent` may not get `nodes/stats`: the kubelet answers 403 to `kubelet_stats`, and the metrics that need it are missing.",
      ],
      at: ["agent receivers::kubelet_stats"],
    },
    "shares of limits without the list of pods": {
      tiers: { agent: shares },
      facts: granted("nodes/stats"),
      expect: [
        "`agent` may not get `nodes/pods`: the kubelet answers 403 to `kubelet_stats`, and the metrics that need it are missing.",
      ],
      afterFix: {
        facts: {
          agent: {
            "rbac.rules": [
              { apiGroups: [""], resources: ["nodes/stats"], verbs: ["get"] },
              { apiGroups: [""], resources: ["nodes/pods"], verbs: ["get"] },
            ],
          },
        },
      },
    },
  },
});
