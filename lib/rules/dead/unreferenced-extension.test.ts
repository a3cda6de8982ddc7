import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { unreferencedExtension } from "./unreferenced-extension";

const gateway = (enabled: string, receivers: string, extensions = "") =>
  exampleTier({
    extensions: `health_check: {}\nk8s_leader_elector: { auth_type: serviceAccount, lease_name: l, lease_namespace: n }\n${extensions}`,
    receivers,
    service: `extensions: ${enabled}`,
    pipelines: "metrics: { receivers: [k8s_cluster], exporters: [otlp_http] }",
  });

describeRule(unreferencedExtension, {
  silent: {
    "one that serves by itself": { tiers: { cluster: gateway("[health_check]", "k8s_cluster: {}") } },
    "an elector that a receiver names": {
      tiers: {
        cluster: gateway("[k8s_leader_elector]", "k8s_cluster: { k8s_leader_elector: k8s_leader_elector }"),
      },
    },
    "one that is named in a setting that is not known here": {
      tiers: {
        cluster: gateway(
          "[file_storage/cache]",
          "k8s_cluster: { acme: { keep_in: file_storage/cache } }",
          "file_storage/cache: {}",
        ),
      },
    },
  },
  reports: {
    "an elector that nobody asks": {
      tiers: { cluster: gateway("[health_check, k8s_leader_elector]", "k8s_cluster: {}") },
      expect: [
        "`k8s_leader_elector` is started, but no component names it: nothing is stored, checked or elected by it. Name it where it was meant to serve, or remove it.",
      ],
      at: ["cluster service::extensions::1"],
      severities: ["info"],
      afterFix: {
        tiers: {
          cluster: gateway("[health_check]", "k8s_cluster: {}").replace(/ {2}k8s_leader_elector:.*\n/, ""),
        },
      },
    },
  },
});
