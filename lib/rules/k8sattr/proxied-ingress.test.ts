import { describeRule } from "../testing/describe-rule";
import { enriching } from "./examples";
import { proxiedIngress } from "./proxied-ingress";

const mesh = { agent: { "cluster.service-mesh": true } };
const message =
  "`k8s_attributes` tells pods by the connection, but a mesh or proxy stands before `agent`: it finds no pod or the proxy's. Go by attributes that SDKs send.";

describeRule(proxiedIngress, {
  silent: {
    "no proxy that anybody spoke of": { tiers: { agent: enriching("{}") } },
    "attributes before the connection": {
      tiers: {
        agent: enriching(
          "{ pod_association: [{ sources: [{ from: resource_attribute, name: k8s.pod.uid }] }, { sources: [{ from: connection }] }] }",
        ),
      },
      facts: mesh,
    },
    "rules in a variable": {
      tiers: { agent: enriching('{ pod_association: "${env:RULES}" }') },
      facts: mesh,
    },
  },
  reports: {
    "the connection as the only rule": {
      tiers: { agent: enriching("{ pod_association: [{ sources: [{ from: connection }] }] }") },
      facts: mesh,
      expect: [message],
      at: ["agent processors::k8s_attributes"],
    },
  },
});
