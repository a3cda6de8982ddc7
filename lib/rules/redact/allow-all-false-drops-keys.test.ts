import { exampleTier } from "../shared/example-tier";
import { describeRule } from "../testing/describe-rule";
import { allowAllFalseDropsKeys } from "./allow-all-false-drops-keys";

const agent = (settings: string) =>
  exampleTier({
    processors: `redaction:${settings}`,
    pipelines: "traces: { receivers: [otlp], processors: [redaction], exporters: [otlp_http] }",
  });

describeRule(allowAllFalseDropsKeys, {
  silent: {
    "all keys": { tiers: { agent: agent(" { allow_all_keys: true, blocked_values: [x] }") } },
    "a name among those that are ignored": {
      tiers: { agent: agent(" { allowed_keys: [a], ignored_keys: [service.name] }") },
    },
    "patterns that may leave it": {
      tiers: { agent: agent(' { allowed_keys: [a], ignored_key_patterns: ["service.*"] }') },
    },
    "keys that are a variable": { tiers: { agent: agent(' { allowed_keys: ["${env:KEYS}"] }') } },
  },
  reports: {
    "two harmless keys": {
      tiers: { agent: agent("\n  allow_all_keys: false # strict\n  allowed_keys: [http.route, id]") },
      expect: [
        "`redaction` deletes every attribute that is not allowed, and `service.name` and `k8s.*` are among them: nobody can tell where data comes from. Allow these, too.",
      ],
      at: ["agent processors::redaction"],
      severities: ["info"],
      afterFix: {
        tiers: {
          agent: agent(
            "\n  allow_all_keys: false # strict\n  allowed_keys: [http.route, id, service.name, service.namespace, k8s.namespace.name, k8s.pod.name, k8s.node.name]",
          ),
        },
      },
    },
    "nothing at all": {
      tiers: { agent: agent(" {}") },
      expect: [
        "`redaction` deletes every attribute, and `service.name` and `k8s.*` are among them: nobody can tell where data comes from. Allow these, too.",
      ],
    },
  },
});
