import type { Json } from "../../base/json";
import { plainTier } from "../shared/plain-tier";
import { describeRule } from "../testing/describe-rule";
import { secretInConfigmapValues } from "./secret-in-configmap-values";

const tiers = { gateway: plainTier() };
const variables = (...list: readonly Json[]) => ({ gateway: { "env.variables": list } });
const plain = (name: string, value: string) => ({ name, from: "value", value });

describeRule(secretInConfigmapValues, {
  silent: {
    "values that are no credentials": {
      tiers,
      facts: variables(
        plain("CLUSTER", "prod"),
        plain("TOKENS_PER_SECOND", "5"),
        plain("API_KEY_HEADER", "x"),
      ),
    },
    "another variable, a file, and nothing": {
      tiers,
      facts: variables(plain("A_TOKEN", "$(B_TOKEN)"), plain("C_TOKEN", "/run/token"), plain("D_TOKEN", "")),
    },
    "variables that nobody has listed": { tiers },
  },
  reports: {
    "one among others": {
      tiers,
      facts: variables(plain("CLUSTER", "prod"), plain("BACKEND_API_KEY", "abc"), {
        name: "NODE",
        from: "downward",
        field: "spec.nodeName",
      }),
      expect: [
        "`BACKEND_API_KEY` of `gateway` has its value in the Helm values: everyone who can read them, or the pods, can use this credential. Take it from a Secret.",
      ],
      at: ["gateway deploy::env.variables"],
      severities: ["error"],
      afterFix: {
        facts: variables(
          plain("CLUSTER", "prod"),
          { name: "BACKEND_API_KEY", from: "secret" },
          { name: "NODE", from: "downward", field: "spec.nodeName" },
        ),
      },
    },
  },
});
