import { describeRule } from "../testing/describe-rule";
import { readingKubelet } from "./examples";
import { skipVerify } from "./skip-verify";

describeRule(skipVerify, {
  silent: {
    "a check that is on": { tiers: { agent: readingKubelet("{ insecure_skip_verify: false }") } },
    "a switch in a variable": {
      tiers: { agent: readingKubelet('{ insecure_skip_verify: "${env:SKIP}" }') },
    },
  },
  reports: {
    "a check that is off": {
      tiers: { agent: readingKubelet("{ insecure_skip_verify: true }") },
      expect: [
        "`kubelet_stats` does not check who answers, and sends its token to anyone. Common with self-signed kubelets; with certificates of the cluster, use `ca_file` instead.",
      ],
      at: ["agent receivers::kubelet_stats::insecure_skip_verify"],
    },
  },
});
