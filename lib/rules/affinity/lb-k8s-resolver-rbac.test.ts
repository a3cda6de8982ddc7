import { describeRule } from "../testing/describe-rule";
import { balancing, sending, taking } from "./examples";
import { lbK8sResolverRbac } from "./lb-k8s-resolver-rbac";

const agent = balancing("resolver: { k8s: { service: otel-gateway } }", "traces");
const gateway = taking("traces");
const verbs = ["get", "list", "watch"];
const endpoints = { apiGroups: [""], resources: ["endpoints", "pods"], verbs };
const slices = { apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs };
const said = (resource: string) =>
  `\`agent\` may not get, list and watch \`${resource}\`: the \`k8s\` resolver of \`load_balancing\` finds no pods, and all that it exports is lost.`;

describeRule(lbK8sResolverRbac, {
  silent: {
    "another resolver": {
      tiers: { agent: sending("traceID", "traces"), gateway },
      facts: { agent: { "rbac.create": false } },
    },
    "rights by wildcard": {
      tiers: { agent, gateway },
      facts: {
        agent: { "rbac.create": true, "rbac.rules": [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }] },
      },
    },
    "an older collector with the right of its time": {
      tiers: { agent: agent.replaceAll("load_balancing", "loadbalancing"), gateway },
      facts: { agent: { "rbac.create": true, "rbac.rules": [endpoints] } },
      collector: "0.139.0",
    },
  },
  asks: {
    "rights of which nobody spoke": { tiers: { agent, gateway }, expect: ["agent rbac.create"] },
    "a role whose rules are not known": {
      tiers: { agent, gateway },
      facts: { agent: { "rbac.create": true } },
      expect: ["agent rbac.rules"],
    },
  },
  reports: {
    "the right of older versions": {
      tiers: { agent, gateway },
      facts: { agent: { "rbac.create": true, "rbac.rules": [endpoints] } },
      expect: [said("endpointslices")],
      at: ["agent exporters::load_balancing::resolver::k8s"],
      afterFix: { facts: { agent: { "rbac.rules": [endpoints, slices] } } },
    },
    "no role at all": {
      tiers: { agent, gateway },
      facts: { agent: { "rbac.create": false } },
      expect: [said("endpointslices")],
      afterFix: { facts: { agent: { "rbac.create": true, "rbac.rules": [slices] } } },
    },
  },
});
