import { describeRule } from "../testing/describe-rule";
import { enriching } from "./examples";
import { hostNetworkApps } from "./host-network-apps";

const apps = (present: boolean) => ({ agent: { "cluster.host-network-apps": present } });
const byConnection = enriching("{ pod_association: [{ sources: [{ from: connection }] }] }");
const message =
  "`k8s_attributes` tells pods by address, and those on the host network have the node's: their data gets no Kubernetes attributes unless it carries `k8s.pod.uid`.";

describeRule(hostNetworkApps, {
  silent: {
    "a cluster without such pods": { tiers: { agent: byConnection }, facts: apps(false) },
    "a processor that only notes addresses": {
      tiers: { agent: enriching("{ passthrough: true }") },
      facts: apps(true),
    },
  },
  asks: {
    "pods on the host network": {
      tiers: { agent: byConnection },
      expect: ["agent cluster.host-network-apps"],
    },
  },
  reports: {
    "the connection as the only rule": {
      tiers: { agent: byConnection },
      facts: apps(true),
      expect: [message],
      at: ["agent processors::k8s_attributes"],
      afterFix: {
        tiers: {
          agent: enriching(
            "{ pod_association: [{ sources: [{ from: resource_attribute, name: k8s.pod.uid }] }, { sources: [{ from: connection }] }] }",
          ),
        },
      },
    },
    "an address that the agent noted, before the uid": {
      tiers: {
        agent: enriching(
          "{ pod_association: [{ sources: [{ from: resource_attribute, name: k8s.pod.ip }] }, { sources: [{ from: resource_attribute, name: k8s.pod.uid }] }] }",
        ),
      },
      facts: apps(true),
      expect: [message],
    },
  },
});
