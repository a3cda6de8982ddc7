import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { insecureSkipVerify } from "./insecure-skip-verify";

const receiving = (receivers: string, id: string) =>
  exampleTier({ receivers, pipelines: `metrics: { receivers: [${id}], exporters: [otlp_http] }` });

describeRule(insecureSkipVerify, {
  silent: {
    "the kubelet": {
      tiers: { agent: receiving("kubeletstats: { insecure_skip_verify: true }", "kubeletstats") },
    },
    "a scrape job for kubelets": {
      tiers: {
        agent: receiving(
          "prometheus: { config: { scrape_configs: [{ job_name: kubelet, tls_config: { insecure_skip_verify: true } }] } }",
          "prometheus",
        ),
      },
    },
    "a setting that is off": {
      tiers: {
        agent: exampleTier({
          exporters: "otlp_http: { tls: { insecure_skip_verify: false } }",
          pipelines: "{}",
        }),
      },
    },
  },
  reports: {
    "a scrape job for something else": {
      tiers: {
        agent: receiving(
          "prometheus: { config: { scrape_configs: [{ job_name: shop, tls_config: { insecure_skip_verify: true } }] } }",
          "prometheus",
        ),
      },
      expect: [
        "`prometheus` accepts any certificate: whoever answers at its address can read the data and its credentials. Set the server's CA in `ca_file` instead.",
      ],
      at: ["agent receivers::prometheus::config::scrape_configs::0::tls_config::insecure_skip_verify"],
    },
  },
});
